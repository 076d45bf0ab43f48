package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.quotations.MarkFault;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.Passages;

/** Flags a quotation mark that does not pair. */
final class UnbalancedQuotationMarks implements Rule {

  private static final Set<String> STRAIGHT_OR_CURLY = Set.of("\"", "“", "”");

  /** A straight mark that closes what a curly one has opened inside another quotation. */
  private static final Pattern CLOSED = Pattern.compile("['’]\\s?[”\"]|[.,!?]['’]|‘(?!\\p{L})");

  @Override
  public String name() {
    return "unbalanced-quotation-marks";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    List<MarkFault> faults = facts.quotations().faults();
    List<Finding> findings = new ArrayList<>();
    faults.stream().filter(f -> !isStyle(facts, f)).forEach(f -> findings.add(finding(facts, f)));
    faults.stream()
        .filter(f -> isStyle(facts, f))
        .findFirst()
        .ifPresent(f -> findings.add(style(facts, f)));
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  /** Whether straight and curly marks close each other, which no reader takes amiss. */
  private static boolean isStyle(ArticleFacts facts, MarkFault fault) {
    String text = facts.article().text();
    String mark = fault.mark().of(text);
    if (fault.kind() == MarkFault.Kind.MISMATCHED) {
      return STRAIGHT_OR_CURLY.contains(mark)
          && fault.candidates().stream().allMatch(c -> STRAIGHT_OR_CURLY.contains(c.of(text)));
    }
    return fault.kind() == MarkFault.Kind.UNCLOSED
        && mark.equals("‘")
        && Passages.blockOf(facts, fault.mark())
            .filter(b -> CLOSED.matcher(b.span().from(fault.mark().end()).of(text)).find())
            .isPresent();
  }

  /** One for all of the article: whoever mixes them does so throughout. */
  private Finding style(ArticleFacts facts, MarkFault fault) {
    return new Finding(
        name(),
        Severity.INFO,
        facts.article(),
        fault.mark(),
        Message.of("unbalanced-quotation-marks.mixed"),
        related(facts, fault));
  }

  private static Message hint(MarkFault.Kind kind) {
    return kind == MarkFault.Kind.MISMATCHED
        ? Message.of("unbalanced-quotation-marks.opened")
        : Message.of("unbalanced-quotation-marks.belongs");
  }

  private Finding finding(ArticleFacts facts, MarkFault fault) {
    Message message = Message.of(key(fault.kind()), new Excerpt(facts.article(), fault.mark()));
    return new Finding(
        name(), severity(), facts.article(), fault.mark(), message, related(facts, fault));
  }

  private static List<Related> related(ArticleFacts facts, MarkFault fault) {
    return fault.candidates().stream()
        .map(place -> new Related(facts.article(), place, hint(fault.kind())))
        .toList();
  }

  private static String key(MarkFault.Kind kind) {
    return switch (kind) {
      case UNCLOSED -> "unbalanced-quotation-marks.unclosed";
      case UNOPENED -> "unbalanced-quotation-marks.unopened";
      case MISMATCHED -> "unbalanced-quotation-marks.mismatched";
    };
  }
}
