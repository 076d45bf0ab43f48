package org.guillemet.compare.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;

/** Finds out whether two facts are of two times. */
final class Times {

  /** Days around publication that an article need not name. */
  private static final int RECENT = 31;

  /** Days after which news is of another time. */
  private static final int LONG = 60;

  private Times() {}

  /** Whether each has a time of its own, and they do not meet. */
  static boolean areOfTwoTimes(Told a, Told b) {
    List<Period> x = times(a);
    List<Period> y = times(b);
    return !x.isEmpty()
        && !y.isEmpty()
        && x.stream().noneMatch(p -> y.stream().anyMatch(q -> meet(p, q)));
  }

  /** Whether what both tell as news is of two times. */
  static boolean areFarApart(Told a, Told b) {
    return Math.abs(daysBetween(a, b)) > LONG && !isOld(a) && !isOld(b);
  }

  /** From the first article's day to the second's; none when one has no day. */
  static long daysBetween(Told a, Told b) {
    Optional<LocalDate> x = a.account().article().metadata().published();
    Optional<LocalDate> y = b.account().article().metadata().published();
    return x.isPresent() && y.isPresent() ? ChronoUnit.DAYS.between(x.get(), y.get()) : 0;
  }

  static boolean areOfTwoHours(Told a, Told b) {
    Set<String> x = a.sentence().only("p:");
    Set<String> y = b.sentence().only("p:");
    return !x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y);
  }

  private static List<Period> times(Told told) {
    return told.fact().times().stream().filter(p -> p.days().isPresent()).toList();
  }

  /** Whether the other article tells of the day of a fact, too. */
  static boolean isTold(Told told, List<Told> others) {
    return times(told).stream().anyMatch(p -> periods(others).anyMatch(q -> meet(p, q)));
  }

  /** All times that an article tells. */
  private static Stream<Period> periods(List<Told> all) {
    return all.stream()
        .limit(1)
        .flatMap(t -> t.account().claims().stream())
        .flatMap(c -> c.periods().stream());
  }

  /** Whether only one has a time that is far from the articles, and which the other never names. */
  static boolean isAnyFar(Told a, Told b, SideBySide all) {
    return isOther(times(a), all.right()) || isOther(times(b), all.left());
  }

  private static boolean isOther(List<Period> some, List<Told> all) {
    return some.stream()
        .filter(p -> isFar(p, all))
        .anyMatch(p -> periods(all).noneMatch(q -> q.days().isPresent() && meet(p, q)));
  }

  private static boolean isFar(Period p, List<Told> all) {
    return all.stream()
        .limit(1)
        .flatMap(t -> t.account().article().metadata().published().stream())
        .anyMatch(
            day ->
                p.days().get().last().isBefore(day.minusDays(RECENT))
                    || p.days().get().first().isAfter(day.plusDays(RECENT)));
  }

  private static boolean meet(Period p, Period q) {
    if (p.days().isEmpty() || q.days().isEmpty()) {
      return true;
    }
    Days x = p.days().get();
    Days y = q.days().get();
    // "Overnight" is of two days.
    int room = x.first().equals(x.last()) || y.first().equals(y.last()) ? 1 : 0;
    return !x.last().isBefore(y.first().minusDays(room))
        && !y.last().isBefore(x.first().minusDays(room));
  }

  static boolean isOld(Told told) {
    return times(told).stream().anyMatch(p -> isFar(p, List.of(told)));
  }
}
