package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period.Days;

/** Reckons days that are told by how far they are from others: "next week", "three days ago". */
final class RelativeDays {

  private static final int MONTHS_OF_QUARTER = 3;

  /** Days, weeks or months; with more the calendar is left behind. */
  private static final BigDecimal MOST_BACK = BigDecimal.valueOf(10_000);

  private RelativeDays() {}

  /** Whether an entry of the word list tells how far days are. */
  static boolean areMeant(Set<String> classes) {
    return offset(classes).isPresent();
  }

  private static Optional<Integer> offset(Set<String> classes) {
    return classes.stream().filter(c -> c.matches("-?\\d+")).map(Integer::valueOf).findFirst();
  }

  /**
   * The days that an entry means.
   *
   * @param classes of the entry
   * @param from the day of publication
   */
  static Optional<Days> of(Set<String> classes, LocalDate from) {
    int by = offset(classes).orElseThrow();
    if (classes.contains("day")) {
      return Optional.of(new Days(from.plusDays(by), from.plusDays(by)));
    }
    if (classes.contains("week")) {
      LocalDate first = from.plusWeeks(by).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Optional.of(new Days(first, first.plusDays(6)));
    }
    if (classes.contains("month")) {
      LocalDate first = from.plusMonths(by).withDayOfMonth(1);
      return Optional.of(new Days(first, first.with(TemporalAdjusters.lastDayOfMonth())));
    }
    if (classes.contains("year")) {
      LocalDate first = from.plusYears(by).withDayOfYear(1);
      return Optional.of(new Days(first, first.with(TemporalAdjusters.lastDayOfYear())));
    }
    LocalDate start =
        classes.contains("quarter-of-year")
            ? from.withDayOfYear(1).plusMonths((long) MONTHS_OF_QUARTER * (by - 1))
            : from.withDayOfMonth(1)
                .minusMonths((from.getMonthValue() - 1) % MONTHS_OF_QUARTER)
                .plusMonths((long) MONTHS_OF_QUARTER * by);
    return Optional.of(new Days(start, start.plusMonths(MONTHS_OF_QUARTER).minusDays(1)));
  }

  /**
   * The days that are a duration before another.
   *
   * @return nothing when the unit is none of the calendar's, or it goes back too far
   */
  static Optional<Days> back(LocalDate from, Figure figure) {
    if (figure.quantity().value().compareTo(MOST_BACK) > 0) {
      return Optional.empty();
    }
    long n = figure.quantity().value().longValue();
    Optional<LocalDate> day =
        switch (figure.unit()) {
          case "d" -> Optional.of(from.minusDays(n));
          case "w" -> Optional.of(from.minusWeeks(n));
          default -> Optional.empty();
        };
    if (figure.unit().equals("mo")) {
      LocalDate first = from.minusMonths(n).withDayOfMonth(1);
      return Optional.of(new Days(first, first.with(TemporalAdjusters.lastDayOfMonth())));
    }
    if (figure.unit().equals("y") && n < from.getYear()) {
      LocalDate first = from.minusYears(n).withDayOfYear(1);
      return Optional.of(new Days(first, first.with(TemporalAdjusters.lastDayOfYear())));
    }
    return day.map(d -> new Days(d, d));
  }
}
