package org.guillemet.claims.reckoning;

import java.util.Objects;

/**
 * Two numbers that a percentage tells apart.
 *
 * @param base the one that it is reckoned from
 * @param other what has become of it, or the part of it
 * @param from the place where they begin
 * @param to the place behind them
 */
record NumberPair(Amount base, Amount other, int from, int to) {

  NumberPair {
    Objects.requireNonNull(base);
    Objects.requireNonNull(other);
  }
}
