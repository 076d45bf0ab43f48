package org.guillemet.claims.reckoning;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day of a month as it is written. It need not exist.
 *
 * @param from the place of its first word, the weekday included
 * @param to the place behind its last word
 * @param weekday the one that is told
 * @param day the number that is told
 * @param year the one that is told
 * @param firm whether it can be nothing else: "June 31 people" may be
 */
record CalendarDate(
    int from,
    int to,
    Optional<DayOfWeek> weekday,
    int day,
    Month month,
    OptionalInt year,
    boolean firm) {

  private static final int LONGEST = 29;

  CalendarDate {
    Objects.requireNonNull(weekday);
    Objects.requireNonNull(month);
    Objects.requireNonNull(year);
  }

  /** How many days the month has, in a leap year where no year is told. */
  int daysOfMonth() {
    boolean leap = year.isEmpty() || Year.isLeap(year.getAsInt());
    return month.length(leap);
  }

  boolean isLeapDay() {
    return month == Month.FEBRUARY && day == LONGEST;
  }
}
