package org.guillemet.claims.reckoning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A time of day as it is written. It need not exist.
 *
 * @param from the place of its first word
 * @param to the place behind its last word
 * @param half of the day
 * @param split whether minutes are told
 * @param marked whether a word behind it says that it is an hour: "14 h", "9 p.m."
 */
record Clock(int from, int to, int hour, int minute, Half half, boolean split, boolean marked) {

  /** Which half of the day is told. */
  enum Half {
    NONE,
    AM,
    PM
  }

  static final int HOURS = 24;
  private static final int NOON = 12;
  private static final int MINUTES = 60;

  Clock {
    Objects.requireNonNull(half);
  }

  /** Whether there is no such time on any day. */
  boolean isImpossible() {
    boolean late = split && half == Half.NONE && marked ? hour > HOURS : false;
    boolean told = half != Half.NONE && hour > HOURS;
    boolean morning = half == Half.AM && hour > NOON && hour <= HOURS;
    return split && minute >= MINUTES && hour <= HOURS || late || told || morning;
  }

  /** The same as that half of the day, where none is told. */
  Clock in(Half other) {
    return half == Half.NONE && hour <= NOON
        ? new Clock(from, to, hour, minute, other, split, marked)
        : this;
  }

  /** The minutes of the day that it may be: one, or two where the half is open. */
  List<Integer> minutes() {
    int plain = hour % HOURS * MINUTES + minute;
    int first = hour % NOON * MINUTES + minute;
    int second = first + NOON * MINUTES;
    return switch (half) {
      case AM -> List.of(first);
      case PM -> List.of(second);
      case NONE -> hour > NOON ? List.of(plain) : List.of(first, second);
    };
  }

  /** How many minutes later the other may be, the next day included. */
  List<Integer> until(Clock other) {
    int day = HOURS * MINUTES;
    return minutes().stream()
        .flatMap(start -> other.minutes().stream().map(end -> Math.floorMod(end - start, day)))
        .flatMap(gap -> gap == 0 ? Stream.of(0, day) : Stream.of(gap))
        .toList();
  }
}
