package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;

/**
 * Two dates for the same that have no day in common.
 *
 * @param left in the left claim of a match
 * @param right in the right one
 */
public record PeriodDifference(Period left, Period right) {

  public PeriodDifference {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
  }

  /** The only period of each claim, when both are known and have no day in common. */
  static Optional<PeriodDifference> between(Claim a, Claim b) {
    List<Period> left = a.periods();
    List<Period> right = b.periods();
    if (left.size() != 1 || right.size() != 1) {
      return Optional.empty();
    }
    Optional<Days> x = left.get(0).days();
    Optional<Days> y = right.get(0).days();
    boolean apart =
        x.isPresent()
            && y.isPresent()
            && (x.get().last().isBefore(y.get().first())
                || y.get().last().isBefore(x.get().first()));
    return apart ? Optional.of(new PeriodDifference(left.get(0), right.get(0))) : Optional.empty();
  }
}
