package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.claims.Signal;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags wrongdoing laid on a person or a body as fact, and accusations without an accuser. */
final class UnattributedAllegation implements Rule {

  @Override
  public String name() {
    return "unattributed-allegation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return ClaimFindings.of(this, facts, Signal.Kind.ALLEGATION, claim -> true);
  }
}
