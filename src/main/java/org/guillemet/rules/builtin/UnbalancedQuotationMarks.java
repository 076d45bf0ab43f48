package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.quotations.MarkFault;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/** Flags a quotation mark that does not pair. */
final class UnbalancedQuotationMarks implements Rule {

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
    return facts.quotations().faults().stream().map(fault -> finding(facts, fault)).toList();
  }

  private static Message hint(MarkFault.Kind kind) {
    return kind == MarkFault.Kind.MISMATCHED
        ? Message.of("unbalanced-quotation-marks.opened")
        : Message.of("unbalanced-quotation-marks.belongs");
  }

  private Finding finding(ArticleFacts facts, MarkFault fault) {
    List<Related> related =
        fault.candidates().stream()
            .map(place -> new Related(facts.article(), place, hint(fault.kind())))
            .toList();
    Message message = Message.of(key(fault.kind()), new Excerpt(facts.article(), fault.mark()));
    return new Finding(name(), severity(), facts.article(), fault.mark(), message, related);
  }

  private static String key(MarkFault.Kind kind) {
    return switch (kind) {
      case UNCLOSED -> "unbalanced-quotation-marks.unclosed";
      case UNOPENED -> "unbalanced-quotation-marks.unopened";
      case MISMATCHED -> "unbalanced-quotation-marks.mismatched";
    };
  }
}
