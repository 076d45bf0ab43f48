package org.guillemet.rules.material;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.material.Passage;
import org.guillemet.material.ReportedFigure;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Words;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Findings on words that are others in the source: in quotation marks, or figures outside them. */
public final class SourceAlterations {

  private final RuleDescription rule;

  /**
   * @param rule that the findings are of
   */
  public SourceAlterations(RuleDescription rule) {
    this.rule = rule;
  }

  /** The findings on an article. */
  public List<Finding> find(Verified verified) {
    Stream<Finding> quoted =
        verified.quotations().stream()
            .filter(
                v ->
                    v.verdict() == Verdict.ALTERED
                        || v.verdict() == Verdict.UNMARKED_CUT
                        || v.verdict() == Verdict.JOINED)
            .map(this::finding);
    Article article = verified.account().article();
    Stream<Finding> reported =
        verified.reported().stream()
            .filter(ReportedFigure::differs)
            .map(figure -> finding(article, figure));
    return Stream.concat(quoted, reported).toList();
  }

  private Finding finding(Verification verification) {
    Passage passage = verification.passage().orElseThrow();
    if (verification.verdict() == Verdict.JOINED) {
      return finding(
          verification,
          Severity.WARNING,
          Message.of("altered-quotation.joined", Places.document(passage)));
    }
    Difference difference = verification.gravest().orElseThrow();
    boolean cut = verification.verdict() == Verdict.UNMARKED_CUT;
    return finding(
        verification,
        difference.gravity() == Gravity.FUNCTION ? Severity.INFO : Severity.ERROR,
        Message.of(
            cut ? "altered-quotation.cut" : key(difference.gravity()),
            Places.document(passage),
            words(verification, passage, difference)));
  }

  private Finding finding(Verification verification, Severity severity, Message message) {
    Span span =
        verification
            .gravest()
            .flatMap(d -> d.left().stream().findFirst())
            .map(verification.utterance()::segment)
            .orElse(verification.span());
    return new Finding(
        rule.name(),
        severity,
        verification.account().article(),
        span,
        message,
        Places.related(verification.passage().orElseThrow()));
  }

  private static String key(Gravity gravity) {
    return switch (gravity) {
      case NEGATION -> "altered-quotation.source-negation";
      case NUMBER -> "altered-quotation.source-number";
      case NAME -> "altered-quotation.source-name";
      case MODALITY -> "altered-quotation.source-modality";
      case MEANING -> "altered-quotation.source-meaning";
      case FUNCTION -> "altered-quotation.source-function";
    };
  }

  private static Message words(Verification verification, Passage passage, Difference difference) {
    Words here = new Words(verification.account().article(), difference.leftParts());
    Words there = new Words(passage.material().document(), difference.rightParts());
    if (difference.left().isEmpty()) {
      return Message.of("difference.missing-here", there);
    }
    return difference.right().isEmpty()
        ? Message.of("difference.missing-there", here)
        : Message.of("difference.changed", here, there);
  }

  private Finding finding(Article article, ReportedFigure figure) {
    Passage passage = figure.passage().orElseThrow();
    return new Finding(
        rule.name(),
        Severity.WARNING,
        article,
        figure.span(),
        Message.of(
            "altered-quotation.reported",
            new Words(article, List.of(figure.span())),
            new Words(passage.material().document(), List.of(passage.span())),
            Places.document(passage)),
        Places.related(passage));
  }
}
