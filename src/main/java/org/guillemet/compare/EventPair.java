package org.guillemet.compare;

import java.util.Objects;

/**
 * Two articles on one event.
 *
 * @param left the one whose path comes first
 * @param right the other
 * @param likeness how much of what the shorter one speaks of is in both, from 0 to 1
 */
public record EventPair(Account left, Account right, double likeness) {

  public EventPair {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
    if (!(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException("no likeness: " + likeness);
    }
  }
}
