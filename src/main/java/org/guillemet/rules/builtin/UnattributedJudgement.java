package org.guillemet.rules.builtin;

import java.util.List;
import java.util.Locale;
import org.guillemet.claims.Signal;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/**
 * Flags superlatives and loaded words in the voice of the article; opinion pieces are left alone.
 */
final class UnattributedJudgement implements Rule {

  @Override
  public String name() {
    return "unattributed-judgement";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return ClaimFindings.of(this, facts, Signal.Kind.JUDGEMENT, claim -> !isOpinion(facts));
  }

  private static boolean isOpinion(ArticleFacts facts) {
    Lexicon lexicon = Lexicon.of(facts.article().language());
    return facts
        .article()
        .metadata()
        .section()
        .filter(s -> lexicon.words("opinion-sections").contains(s.strip().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
