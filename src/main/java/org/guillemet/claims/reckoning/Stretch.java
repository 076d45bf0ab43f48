package org.guillemet.claims.reckoning;

import java.util.List;
import java.util.Objects;

/**
 * A time from a first moment to a last one, as a sentence tells it.
 *
 * @param from the place of its first word
 * @param to the place behind its last word
 * @param unit what it is counted in: {@code y}, {@code mo}, {@code d} or {@code min}
 * @param lengths how long it may be: in whole units with one end counted or both, or, for times of
 *     day, for each half of the day that may be meant
 */
record Stretch(int from, int to, String unit, List<Integer> lengths) {

  Stretch {
    Objects.requireNonNull(unit);
    lengths = List.copyOf(lengths);
  }
}
