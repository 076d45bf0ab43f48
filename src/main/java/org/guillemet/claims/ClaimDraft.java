package org.guillemet.claims;

import java.util.List;
import java.util.Objects;
import org.guillemet.claims.Supports.Standing;

/**
 * A claim that is not numbered yet.
 *
 * @param reading of its clause
 * @param signals what makes it one to ask about
 * @param standing what stands behind it
 * @param display whether it is a headline, a standfirst or a caption
 */
record ClaimDraft(ClauseReading reading, List<Signal> signals, Standing standing, boolean display) {

  ClaimDraft {
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
