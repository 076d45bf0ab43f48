package org.guillemet.rules.reckoning;

import java.util.List;
import org.guillemet.claims.Miscount;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags ages that the year of birth excludes. */
public final class WrongAge implements Rule {

  @Override
  public String name() {
    return "wrong-age";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return MiscountFindings.of(this, facts, Miscount.Kind.AGE);
  }
}
