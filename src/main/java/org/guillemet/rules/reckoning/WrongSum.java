package org.guillemet.rules.reckoning;

import java.util.List;
import org.guillemet.claims.Miscount;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags parts that are said to make a whole and do not. */
public final class WrongSum implements Rule {

  @Override
  public String name() {
    return "wrong-sum";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return MiscountFindings.of(this, facts, Miscount.Kind.SUM);
  }
}
