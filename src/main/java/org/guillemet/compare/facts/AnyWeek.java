package org.guillemet.compare.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.claims.Period.Days;
import org.guillemet.compare.Codes;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Weekdays of no known date, as days of one week of long ago. An article without a date tells such
 * days, and a dated one is laid beside it by the weekdays of its days.
 */
final class AnyWeek {

  /** The day before a Monday. */
  private static final LocalDate START = LocalDate.of(2000, 1, 2);

  private static final int WEEK = 7;

  private AnyWeek() {}

  /** The weekday, or the two weekdays from one to the other, that some words name. */
  static Optional<Days> of(String words, Language language) {
    List<LocalDate> named =
        Folding.words(words).stream()
            .flatMap(word -> Codes.weekdays(word, language).stream())
            .distinct()
            .map(code -> START.plusDays(Long.parseLong(code.substring(code.indexOf('-') + 1))))
            .collect(Collectors.toList());
    if (named.isEmpty() || named.size() > 2) {
      return Optional.empty();
    }
    LocalDate first = named.get(0);
    LocalDate last = named.get(named.size() - 1);
    return Optional.of(new Days(first, last.isBefore(first) ? last.plusDays(WEEK) : last));
  }

  /** A day or a night of the week before or behind the day of publication, of any week. */
  static Optional<Days> of(Days days, LocalDate published) {
    boolean near =
        Math.abs(ChronoUnit.DAYS.between(days.first(), published)) <= WEEK
            && ChronoUnit.DAYS.between(days.first(), days.last()) <= 1;
    return near
        ? Optional.of(moved(days, ChronoUnit.DAYS.between(days.first(), first(days))))
        : Optional.empty();
  }

  private static LocalDate first(Days days) {
    return START.plusDays(days.first().getDayOfWeek().getValue());
  }

  /** Days of any week, in the week in which they are nearest to others of any week. */
  static Days beside(Days days, Days others) {
    long gap = ChronoUnit.DAYS.between(others.first(), days.first());
    return moved(days, -WEEK * Math.round((double) gap / WEEK));
  }

  private static Days moved(Days days, long by) {
    return new Days(days.first().plusDays(by), days.last().plusDays(by));
  }
}
