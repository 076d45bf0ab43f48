package org.guillemet.claims.reckoning;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads days of months as they are written, those that do not exist, too. Thread-safe. */
final class DateReader {

  private static final String MONTH = "month:";

  private final Phrases calendar;
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();

  DateReader(Language language) {
    this.calendar = Phrases.of(language, "calendar");
    Locale locale = Locale.forLanguageTag(language.code());
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), day);
    }
    for (Month month : Month.values()) {
      months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
    }
  }

  /** A number that may be a day, and the place behind it and its ending. */
  private record Day(int number, int to) {}

  /** A month, and the place behind it and its full stop. */
  private record MonthName(Month month, int to) {}

  /** The days of a sentence, in text order. */
  List<CalendarDate> all(Line line) {
    List<CalendarDate> dates = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<CalendarDate> date = at(line, i);
      if (date.isPresent()) {
        dates.add(date.get());
        i = date.get().to() - 1;
      }
    }
    return dates;
  }

  /** The weekday at a place. */
  Optional<DayOfWeek> weekday(Line line, int at) {
    return at >= 0 && at < line.size()
        ? Optional.ofNullable(weekdays.get(line.words().piece(at).text()))
        : Optional.empty();
  }

  /** The month at a place. */
  Optional<Month> month(Line line, int at) {
    return monthName(line, at).map(MonthName::month);
  }

  private Optional<CalendarDate> at(Line line, int from) {
    Optional<DayOfWeek> weekday = weekday(line, from);
    int next = weekday.isPresent() ? from + 1 : from;
    if (weekday.isPresent() && (line.isAt(next, ",") || line.isAt(next, "("))) {
      next++;
    }
    int at = line.at(calendar, next, "article").map(Match::to).orElse(next);
    Optional<Day> day = day(line, at);
    if (day.isPresent()) {
      int of = line.at(calendar, day.get().to(), "linking").map(Match::to).orElse(day.get().to());
      Optional<MonthName> month = monthName(line, of);
      int first = weekday.isPresent() ? from : at;
      return month.map(m -> dayFirst(line, first, weekday, day.get(), m));
    }
    Optional<MonthName> month = monthName(line, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    boolean told = weekday.isPresent() || line.before(calendar, from, "before-day").isPresent();
    int behind =
        line.at(calendar, month.get().to(), "article").map(Match::to).orElse(month.get().to());
    return day(line, behind)
        .map(d -> monthFirst(line, new Head(from, weekday, month.get().month(), told), d));
  }

  /** What goes before the day where the month does. */
  private record Head(int from, Optional<DayOfWeek> weekday, Month month, boolean told) {}

  private CalendarDate dayFirst(
      Line line, int from, Optional<DayOfWeek> weekday, Day day, MonthName month) {
    OptionalInt year = year(line, month.to());
    int to = year.isPresent() ? month.to() + 1 : month.to();
    boolean followed = to < line.size() && line.words().piece(to).capital();
    // "By Thursday, 21 June brides had signed up."
    boolean parted =
        weekday.isPresent()
            && !line.at(calendar, from + 1, "article").isPresent()
            && line.isSignOrEnd(from + 1)
            && !line.isAt(from + 1, "(")
            && !line.isSignOrEnd(to)
            && line.at(calendar, to, "behind-year").isEmpty();
    boolean firm = year.isPresent() || weekday.isPresent() && !parted || !followed && !parted;
    return new CalendarDate(from, to, weekday, day.number(), month.month(), year, firm);
  }

  private CalendarDate monthFirst(Line line, Head head, Day day) {
    boolean comma = line.isAt(day.to(), ",");
    OptionalInt year = year(line, comma ? day.to() + 1 : day.to());
    int to = year.isEmpty() ? day.to() : comma ? day.to() + 2 : day.to() + 1;
    // "On Monday, March 12, 2000 people marched"; "on Friday, March 12 people were hurt"
    boolean ends = line.isSignOrEnd(to) || line.at(calendar, to, "behind-year").isPresent();
    return new CalendarDate(
        head.from(),
        to,
        head.weekday(),
        day.number(),
        head.month(),
        year,
        ends && (head.told() || year.isPresent() || line.isSignOrEnd(to)));
  }

  private Optional<Day> day(Line line, int at) {
    if (!line.isNumberAt(at) || !line.words().piece(at).text().matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(line.words().piece(at).text());
    int to = line.at(calendar, at + 1, "suffix").map(Match::to).orElse(at + 1);
    return number == 0 ? Optional.empty() : Optional.of(new Day(number, to));
  }

  private Optional<MonthName> monthName(Line line, int at) {
    if (at < 0 || at >= line.size()) {
      return Optional.empty();
    }
    Month month = months.get(line.words().piece(at).text());
    if (month != null) {
      return Optional.of(new MonthName(month, at + 1));
    }
    return calendar
        .at(line.words(), at)
        .flatMap(m -> m.classes().stream().filter(c -> c.startsWith(MONTH)).findFirst())
        .map(c -> Month.of(Integer.parseInt(c.substring(MONTH.length()))))
        .map(m -> new MonthName(m, line.isAt(at + 1, ".") ? at + 2 : at + 1));
  }

  /** A year of the calendar of today. */
  OptionalInt year(Line line, int at) {
    return line.isNumberAt(at) && line.words().piece(at).text().matches("1[0-9]{3}|2[01][0-9]{2}")
        ? OptionalInt.of(Integer.parseInt(line.words().piece(at).text()))
        : OptionalInt.empty();
  }
}
