package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Finds weekdays that their dates do not fall on. Thread-safe. */
final class Weekdays implements MiscountReader {

  /** Before it, other calendars were in use. */
  private static final int FIRST_YEAR = 1900;

  /** A date without a year is no further from the day of publication, in days. */
  private static final int NEAR = 300;

  private final Phrases calendar;
  private final Phrases misstatements;
  private final DateReader reader;

  Weekdays(Language language) {
    this.calendar = Phrases.of(language, "calendar");
    this.misstatements = Phrases.of(language, "misstatements");
    this.reader = new DateReader(language);
  }

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      if (!line.has(misstatements, "wrong") && !line.has(calendar, "every")) {
        dates(line).stream()
            .filter(d -> d.firm() && d.day() <= d.daysOfMonth())
            .forEach(d -> miscount(paragraph, line, d).ifPresent(found::add));
      }
    }
    return found;
  }

  /** The dates with their weekdays, "lundi 3 et mardi 4 mai" as two. */
  private List<CalendarDate> dates(Line line) {
    List<CalendarDate> dates = new ArrayList<>();
    List<CalendarDate> read = reader.all(line);
    for (int i = read.size() - 1; i >= 0; i--) {
      CalendarDate date = read.get(i);
      boolean shared = date.weekday().isPresent() && isShared(line, date.from());
      if (date.weekday().isPresent() && !shared) {
        dates.add(0, date);
      }
      Optional<CalendarDate> before = shared ? Optional.empty() : before(line, date);
      while (before.isPresent()) {
        dates.add(0, before.get());
        before = before(line, before.get());
      }
    }
    return dates;
  }

  /** "Monday and Tuesday, May 4 and 5": another weekday goes before this one. */
  private boolean isShared(Line line, int weekday) {
    Optional<Match> joint = line.before(calendar, weekday, "joint");
    return joint.isPresent() && reader.weekday(line, joint.get().from() - 1).isPresent();
  }

  /** "Lundi 3" before "et mardi 4 mai". */
  private Optional<CalendarDate> before(Line line, CalendarDate next) {
    int to = line.before(calendar, next.from(), "article").map(Match::from).orElse(next.from());
    int day = line.before(calendar, to, "joint").map(m -> m.from() - 1).orElse(next.from() - 2);
    boolean read =
        day >= 1
            && line.words().piece(day).text().matches("[0-9]{1,2}")
            && reader.weekday(line, day - 1).isPresent()
            && !isShared(line, day - 1);
    if (!read) {
      return Optional.empty();
    }
    int number = Integer.parseInt(line.words().piece(day).text());
    return number > 0 && number < next.day()
        ? Optional.of(
            new CalendarDate(
                day - 1,
                day + 1,
                reader.weekday(line, day - 1),
                number,
                next.month(),
                next.year(),
                next.firm()))
        : Optional.empty();
  }

  private static Optional<Miscount> miscount(Paragraph paragraph, Line line, CalendarDate date) {
    DayOfWeek told = date.weekday().orElseThrow();
    List<LocalDate> days =
        years(paragraph, date).mapToObj(y -> day(date, y)).flatMap(Optional::stream).toList();
    if (days.isEmpty() || days.stream().anyMatch(d -> d.getDayOfWeek() == told)) {
      return Optional.empty();
    }
    LocalDate day =
        paragraph
            .published()
            .flatMap(p -> days.stream().min((a, b) -> Long.compare(far(p, a), far(p, b))))
            .orElse(days.get(0));
    Form form = date.year().isPresent() ? Form.WEEKDAY : Form.WEEKDAY_OF_YEAR;
    List<BigDecimal> numbers =
        Stream.of(day.getDayOfWeek().getValue(), told.getValue(), day.getYear())
            .map(BigDecimal::valueOf)
            .limit(form == Form.WEEKDAY ? 2 : 3)
            .toList();
    return Optional.of(new Miscount(form, line.span(date.from(), date.to()), List.of(), numbers));
  }

  private static long far(LocalDate published, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(published, day));
  }

  private static Optional<LocalDate> day(CalendarDate date, int year) {
    boolean exists = date.day() <= date.month().length(LocalDate.of(year, 1, 1).isLeapYear());
    return exists ? Optional.of(LocalDate.of(year, date.month(), date.day())) : Optional.empty();
  }

  /** The years that may be meant: the one that is told, or those near, and those spoken of. */
  private static IntStream years(Paragraph paragraph, CalendarDate date) {
    OptionalInt year = date.year();
    if (year.isPresent()) {
      return year.stream().filter(y -> y >= FIRST_YEAR);
    }
    if (paragraph.published().isEmpty()) {
      return IntStream.empty();
    }
    LocalDate published = paragraph.published().get();
    IntStream near =
        IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
            .filter(y -> day(date, y).filter(d -> far(published, d) <= NEAR).isPresent());
    List<Integer> spokenOf = paragraph.years().stream().sorted().toList();
    return IntStream.concat(near, spokenOf.stream().mapToInt(y -> y).filter(y -> y >= FIRST_YEAR));
  }
}
