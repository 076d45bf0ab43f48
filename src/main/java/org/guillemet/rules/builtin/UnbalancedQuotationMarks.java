package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.quotations.MarkFault;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
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
  public String summary() {
    return "a quotation mark that does not pair with another";
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    return facts.quotations().faults().stream().map(fault -> finding(facts, fault)).toList();
  }

  private static String hint(MarkFault.Kind kind) {
    return kind == MarkFault.Kind.MISMATCHED ? "it was opened here" : "it may belong here";
  }

  private Finding finding(ArticleFacts facts, MarkFault fault) {
    List<Related> related =
        fault.candidates().stream()
            .map(place -> new Related(facts.article(), place, hint(fault.kind())))
            .toList();
    String mark = fault.mark().of(facts.article().text());
    String message = message(fault.kind()).formatted(mark);
    return new Finding(name(), severity(), facts.article(), fault.mark(), message, related);
  }

  private static String message(MarkFault.Kind kind) {
    return switch (kind) {
      case UNCLOSED ->
          "the mark %s is never closed before its paragraph ends: "
              + "close it where the quoted words end";
      case UNOPENED ->
          "the mark %s closes a quotation that was never opened: "
              + "open it where the quoted words begin, or take this mark off";
      case MISMATCHED ->
          "the mark %s is of another style than the one that opened the quotation: "
              + "use the same style for both";
    };
  }
}
