package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.claims.Signal;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags figures that somebody must have counted, and that nobody is named for. */
final class UnattributedFigure implements Rule {

  @Override
  public String name() {
    return "unattributed-figure";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return ClaimFindings.of(this, facts, Signal.Kind.FIGURE, claim -> true);
  }
}
