package org.guillemet.rules.material;

import java.util.List;
import java.util.Optional;
import org.guillemet.material.Passage;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.MaterialRule;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Severity;

/** Flags a quotation that its speaker's own words do not have. */
public final class UnverifiedQuotation implements MaterialRule {

  private static final int PERCENT = 100;

  @Override
  public String name() {
    return "unverified-quotation";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Verified verified) {
    return verified.quotations().stream()
        .filter(v -> v.verdict() == Verdict.NOT_FOUND)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Verification verification) {
    MessagePart speaker = Places.speaker(verification);
    Optional<Passage> nearest = verification.passage();
    String likeness = Long.toString(Math.round(PERCENT * verification.likeness()));
    return new Finding(
        name(),
        severity(),
        verification.account().article(),
        verification.span(),
        nearest.isPresent()
            ? Message.of("unverified-quotation.near", speaker, new Text(likeness))
            : Message.of("unverified-quotation", speaker),
        nearest.map(Places::related).orElse(List.<Related>of()));
  }
}
