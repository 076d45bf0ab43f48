package org.guillemet.claims.reckoning;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How old somebody is said to be.
 *
 * @param from the place of the number
 * @param to the place behind the number and its unit
 * @param time when that was
 * @param year of an age at another time
 */
record Age(int from, int to, int years, Time time, OptionalInt year) {

  /** When somebody is said to be that old. */
  enum Time {
    /** "Brun, 54,", "is 54". */
    TODAY,
    /** "Was 25 in 1990". */
    YEAR,
    /** "Died aged 81". */
    DEATH,
    /** "She was 89": at death or at another time. */
    PAST
  }

  Age {
    Objects.requireNonNull(time);
    Objects.requireNonNull(year);
  }
}
