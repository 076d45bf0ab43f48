package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.claims.Signal;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags what the writer marks as second-hand without saying whose word it is. */
final class UnsourcedHearsay implements Rule {

  @Override
  public String name() {
    return "unsourced-hearsay";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return ClaimFindings.of(this, facts, Signal.Kind.HEARSAY, claim -> true);
  }
}
