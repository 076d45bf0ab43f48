package org.guillemet.claims.support;

import java.util.List;
import java.util.Objects;
import org.guillemet.claims.Signal;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.support.Supports.Standing;

/**
 * A claim that is not numbered yet.
 *
 * @param reading of its clause
 * @param signals what makes it one to ask about
 * @param standing what stands behind it
 * @param display whether it is a headline, a standfirst or a caption
 */
public record ClaimDraft(
    ClauseReading reading, List<Signal> signals, Standing standing, boolean display) {

  public ClaimDraft {
    Objects.requireNonNull(reading);
    signals = List.copyOf(signals);
    Objects.requireNonNull(standing);
  }

  ClaimDraft with(Standing other) {
    return new ClaimDraft(reading, signals, other, display);
  }

  ClaimDraft with(List<Signal> others) {
    return new ClaimDraft(reading, others, standing, display);
  }

  boolean has(Signal.Kind kind) {
    return signals.stream().anyMatch(s -> s.kind() == kind);
  }
}
