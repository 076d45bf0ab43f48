package org.guillemet.compare.facts;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guillemet.claims.Period.Days;

/**
 * The days of two facts on one calendar.
 *
 * @param left of the one
 * @param right of the other
 */
record Dates(Days left, Days right) {

  /** Empty when one is no date, or nothing tells where it stands in the calendar of the other. */
  static Optional<Dates> of(Told a, Told b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return Optional.empty();
    }
    if (!a.isOfAnyWeek() && !b.isOfAnyWeek()) {
      return Optional.of(new Dates(a.days().get(), b.days().get()));
    }
    Optional<Days> right = anyWeek(b);
    return anyWeek(a)
        .filter(x -> right.isPresent())
        .map(x -> new Dates(x, AnyWeek.beside(right.get(), x)));
  }

  private static Optional<Days> anyWeek(Told told) {
    return told.isOfAnyWeek()
        ? told.days()
        : told.account()
            .article()
            .metadata()
            .published()
            .flatMap(day -> AnyWeek.of(told.days().orElseThrow(), day));
  }

  /** Whether both may be of one time: two stretches of one length only when they are the same. */
  boolean agree() {
    return length(left) == length(right)
        ? left.equals(right)
        : !left.first().isAfter(right.last()) && !right.first().isAfter(left.last());
  }

  long gap() {
    return Math.abs(ChronoUnit.DAYS.between(left.first(), right.first()));
  }

  private static long length(Days days) {
    return ChronoUnit.DAYS.between(days.first(), days.last());
  }
}
