package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.reckoning.Clock.Half;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.text.Language;

/** Finds days and times that there are not. Thread-safe. */
final class ImpossibleDates implements MiscountReader {

  /** No month has more days; a higher number may be something else. */
  private static final int LONGEST = 31;

  /** A day slipped by one key, no higher. */
  private static final int HIGHEST = 39;

  private static final int FIRST_YEAR = 1600;
  private static final int MONTHS = 12;

  private final Phrases calendar;
  private final Phrases misstatements;
  private final Phrases durations;
  private final DateReader dates;
  private final ClockReader clocks;

  ImpossibleDates(Language language) {
    this.calendar = Phrases.of(language, "calendar");
    this.misstatements = Phrases.of(language, "misstatements");
    this.durations = Phrases.of(language, "durations");
    this.dates = new DateReader(language);
    this.clocks = new ClockReader(language);
  }

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      if (line.has(misstatements, "wrong")) {
        continue;
      }
      dates.all(line).stream()
          .filter(CalendarDate::firm)
          .forEach(d -> day(paragraph, line, d).ifPresent(found::add));
      IntStream.range(0, line.size() - 4)
          .filter(i -> isNoDay(line, i))
          .forEach(i -> found.add(of(Form.DATE, line, i, i + 5)));
      clocks.all(line).stream()
          .filter(c -> c.isImpossible() && isTime(line, c))
          .forEach(c -> found.add(of(Form.TIME, line, c.from(), c.to())));
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private Optional<Miscount> day(Paragraph paragraph, Line line, CalendarDate date) {
    if (date.isLeapDay()) {
      return yearWithout(paragraph, line, date)
          .map(y -> of(Form.LEAP_DAY, line, date.from(), date.to(), BigDecimal.valueOf(y)));
    }
    int longest = date.month().length(true);
    boolean told =
        date.weekday().isPresent()
            || date.year().isPresent()
            || line.before(calendar, date.from(), "article").isPresent()
            || line.before(calendar, date.from(), "before-day").isPresent();
    boolean high = date.day() > longest && (date.day() <= LONGEST || told);
    if (!high || date.day() > HIGHEST) {
      return Optional.empty();
    }
    int days =
        date.month() == Month.FEBRUARY && date.year().isPresent() ? date.daysOfMonth() : longest;
    return Optional.of(
        of(Form.DAY_OF_MONTH, line, date.from(), date.to(), BigDecimal.valueOf(days)));
  }

  /** The year that has no 29 February, where it is known which one is meant. */
  private Optional<Integer> yearWithout(Paragraph paragraph, Line line, CalendarDate date) {
    if (date.year().isPresent()) {
      int year = date.year().getAsInt();
      return Optional.of(year).filter(y -> y >= FIRST_YEAR && !Year.isLeap(y));
    }
    if (line.has(calendar, "every")) {
      return Optional.empty();
    }
    Optional<Integer> here = paragraph.published().map(p -> p.getYear());
    boolean thisYear = line.has(calendar, "this-year");
    boolean near =
        here.isPresent()
            && date.weekday().isPresent()
            && IntStream.rangeClosed(here.get() - 1, here.get() + 1).noneMatch(Year::isLeap)
            && paragraph.years().stream().noneMatch(Year::isLeap);
    return here.filter(y -> !Year.isLeap(y) && (thisYear || near));
  }

  /** "31/06/2026", whichever of the two is the month. */
  private static boolean isNoDay(Line line, int at) {
    if (!line.isNumberAt(at) || !line.isAt(at + 1, "/")) {
      return false;
    }
    String written = line.words().join(at, at + 5);
    if (!written.matches("[0-9]{1,2} / [0-9]{1,2} / (?:19|20)[0-9]{2}")
        || line.isAt(at - 1, "/")
        || line.isAt(at + 5, "/")) {
      return false;
    }
    int first = Integer.parseInt(line.words().piece(at).text());
    int second = Integer.parseInt(line.words().piece(at + 2).text());
    int year = Integer.parseInt(line.words().piece(at + 4).text());
    return first <= LONGEST
        && second <= LONGEST
        && !isDay(first, second, year)
        && !isDay(second, first, year);
  }

  private static boolean isDay(int day, int month, int year) {
    return month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= Month.of(month).length(Year.isLeap(year));
  }

  /** "At 25 h 10"; "25 h 10" alone may be how long something took, "14:75" a score. */
  private boolean isTime(Line line, Clock clock) {
    boolean at = line.before(calendar, clock.from(), "before-time").isPresent();
    boolean named = clock.half() != Half.NONE;
    boolean minutes = clock.minute() >= 60 && clock.marked();
    boolean distance = line.at(durations, clock.to(), "going-on").isPresent();
    return named || minutes || at && !distance;
  }

  private static Miscount of(Form form, Line line, int from, int to, BigDecimal... numbers) {
    return new Miscount(form, line.span(from, to), List.of(), List.of(numbers));
  }
}
