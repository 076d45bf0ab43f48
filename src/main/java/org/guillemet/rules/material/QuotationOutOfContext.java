package org.guillemet.rules.material;

import java.util.List;
import org.guillemet.material.Context;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.rules.Finding;
import org.guillemet.rules.MaterialRule;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;

/** Flags words that their sentence turns: a question, a condition, a denial, somebody else's. */
public final class QuotationOutOfContext implements MaterialRule {

  @Override
  public String name() {
    return "quotation-out-of-context";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public List<Finding> check(Verified verified) {
    return verified.quotations().stream()
        .filter(v -> v.verdict() == Verdict.OUT_OF_CONTEXT)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Verification verification) {
    return new Finding(
        name(),
        severity(),
        verification.account().article(),
        verification.span(),
        Message.of(key(verification.context().orElseThrow())),
        verification.sentence().stream().flatMap(s -> Places.related(s).stream()).toList());
  }

  private static String key(Context context) {
    return switch (context) {
      case QUESTION -> "quotation-out-of-context.question";
      case CONDITION -> "quotation-out-of-context.condition";
      case DENIAL -> "quotation-out-of-context.denial";
      case THIRD_PERSON -> "quotation-out-of-context.third-person";
      case HEDGE -> "quotation-out-of-context.hedge";
      case INAUDIBLE -> "quotation-out-of-context.inaudible";
    };
  }
}
