package org.guillemet.rules.builtin;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Signal;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.Rule;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Block.Kind;
import org.guillemet.text.Span;

/** Makes the findings of rules that flag claims without a source. */
final class ClaimFindings {

  private static final Set<Kind> DISPLAY = Set.of(Kind.TITLE, Kind.HEADING, Kind.CAPTION);

  private ClaimFindings() {}

  /**
   * A finding for every unattributed claim of a kind, those in tables aside: no one names a source
   * in every cell.
   *
   * @param rule whose message has its name, and a place for the words in question
   * @param wanted which of the claims
   */
  static List<Finding> of(
      Rule rule, ArticleFacts facts, Signal.Kind kind, Predicate<Claim> wanted) {
    return facts.claims().stream()
        .filter(Claim::isUnattributed)
        .filter(wanted)
        .flatMap(claim -> claim.signals().stream())
        .filter(signal -> signal.kind() == kind && !isInTable(facts, signal.span()))
        .map(signal -> finding(rule, facts, signal.span()))
        .toList();
  }

  private static boolean isInTable(ArticleFacts facts, Span span) {
    return Passages.blockOf(facts, span).filter(b -> b.kind() == Kind.CELL).isPresent();
  }

  private static Finding finding(Rule rule, ArticleFacts facts, Span span) {
    boolean display =
        Passages.blockOf(facts, span).filter(b -> DISPLAY.contains(b.kind())).isPresent();
    return new Finding(
        rule.name(),
        rule.severity(),
        facts.article(),
        span,
        Message.of(display ? "surer-than-text" : rule.name(), new Excerpt(facts.article(), span)),
        List.of());
  }
}
