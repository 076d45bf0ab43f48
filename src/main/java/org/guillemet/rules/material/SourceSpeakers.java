package org.guillemet.rules.material;

import java.util.List;
import org.guillemet.material.Passage;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.RuleDescription;

/** Findings on words that somebody else says in the source. */
public final class SourceSpeakers {

  private final RuleDescription rule;

  /**
   * @param rule that the findings are of
   */
  public SourceSpeakers(RuleDescription rule) {
    this.rule = rule;
  }

  /** The findings on an article. */
  public List<Finding> find(Verified verified) {
    return verified.quotations().stream()
        .filter(v -> v.verdict() == Verdict.OTHER_SPEAKER)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Verification verification) {
    Passage passage = verification.passage().orElseThrow();
    return new Finding(
        rule.name(),
        rule.severity(),
        verification.account().article(),
        verification.span(),
        Message.of(
            "misattributed-quotation.source",
            Places.speaker(verification),
            Places.voice(passage),
            Places.document(passage)),
        Places.related(passage));
  }
}
