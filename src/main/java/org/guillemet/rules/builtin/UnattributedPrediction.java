package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.claims.Signal;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags predictions in the voice of the article. */
final class UnattributedPrediction implements Rule {

  @Override
  public String name() {
    return "unattributed-prediction";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return ClaimFindings.of(this, facts, Signal.Kind.PREDICTION, claim -> true);
  }
}
