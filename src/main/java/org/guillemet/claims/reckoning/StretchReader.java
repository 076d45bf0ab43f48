package org.guillemet.claims.reckoning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads "from 1998 to 2024", "du 3 au 10 mai", "from 9 to 11 a.m.". Thread-safe. */
final class StretchReader {

  private static final int MONTHS = 12;

  private static final int DAYS_OF_WEEK = 7;

  /** A year without a leap day, for dates that tell none. */
  private static final int ANY_YEAR = 2023;

  private final Phrases durations;
  private final Phrases calendar;
  private final DateReader dates;
  private final ClockReader clocks;

  StretchReader(Language language) {
    this.durations = Phrases.of(language, "durations");
    this.calendar = Phrases.of(language, "calendar");
    this.dates = new DateReader(language);
    this.clocks = new ClockReader(language);
  }

  /** The stretches of a sentence, in text order. */
  List<Stretch> all(Line line) {
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Stretch> stretch = at(line, i);
      if (stretch.isPresent()) {
        found.add(stretch.get());
        i = stretch.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<Stretch> at(Line line, int from) {
    Optional<Match> opens = line.at(durations, from, "first");
    Optional<Match> between = line.at(durations, from, "first-of-two");
    if (opens.isEmpty() && between.isEmpty()) {
      return Optional.empty();
    }
    int first = opens.or(() -> between).map(Match::to).orElseThrow();
    String joint = opens.isPresent() ? "last" : "last-of-two";
    return years(line, from, first, joint)
        .or(() -> days(line, from, first, joint))
        .or(() -> months(line, from, first, joint))
        .or(() -> times(line, from, first, joint));
  }

  private Optional<Stretch> years(Line line, int from, int at, String joint) {
    OptionalInt first = dates.year(line, at);
    Optional<Match> to = line.at(durations, at + 1, joint);
    OptionalInt last = to.map(m -> dates.year(line, m.to())).orElse(OptionalInt.empty());
    if (first.isEmpty() || last.isEmpty() || last.getAsInt() <= first.getAsInt()) {
      return Optional.empty();
    }
    int years = last.getAsInt() - first.getAsInt();
    return Optional.of(
        new Stretch(from, to.get().to() + 1, "y", List.of(years - 1, years, years + 1)));
  }

  /** "From 3 to 10 May", "from May 3 to May 10", "du samedi 6 au samedi 13 juin". */
  private Optional<Stretch> days(Line line, int from, int at, String joint) {
    List<CalendarDate> all = dates.all(line);
    int start = dates.weekday(line, at).isPresent() ? at + 1 : at;
    Optional<CalendarDate> first =
        all.stream().filter(d -> d.from() == at || d.from() == start).findFirst();
    int end = first.map(CalendarDate::to).orElse(start + 1);
    Optional<Match> to = line.at(durations, end, joint);
    Optional<CalendarDate> last =
        to.flatMap(
            m ->
                all.stream()
                    .filter(d -> d.from() == m.to() || d.from() == m.to() + 1)
                    .filter(d -> d.from() == m.to() || isThe(line, m.to()))
                    .findFirst());
    if (last.isEmpty()) {
      return first.flatMap(f -> to.flatMap(m -> inMonth(line, from, f, m.to())));
    }
    OptionalInt number = first.isPresent() ? OptionalInt.of(first.get().day()) : day(line, start);
    Month month = first.map(CalendarDate::month).orElse(last.get().month());
    OptionalInt year =
        first.map(CalendarDate::year).filter(OptionalInt::isPresent).orElse(last.get().year());
    OptionalInt lastYear = last.get().year().isPresent() ? last.get().year() : year;
    boolean workdays =
        dates.weekday(line, at).filter(w -> w == DayOfWeek.MONDAY).isPresent()
            && last.get().weekday().filter(w -> w == DayOfWeek.FRIDAY).isPresent();
    return number.isEmpty()
        ? Optional.empty()
        : stretch(
                from,
                last.get().to(),
                date(year, month, number.getAsInt()),
                date(lastYear, last.get().month(), last.get().day()))
            .map(s -> workdays ? withWorkdays(s) : s);
  }

  /** "From Monday 4 to Friday 15 May" may be ten days. */
  private static Stretch withWorkdays(Stretch stretch) {
    List<Integer> lengths = new ArrayList<>(stretch.lengths());
    int days = lengths.get(1);
    lengths.add(days - 2 * (days / DAYS_OF_WEEK));
    return new Stretch(stretch.from(), stretch.to(), stretch.unit(), lengths);
  }

  private boolean isThe(Line line, int at) {
    return line.at(calendar, at, "article").isPresent();
  }

  /** "From May 3 to 10". */
  private static Optional<Stretch> inMonth(Line line, int from, CalendarDate first, int at) {
    OptionalInt last = day(line, at);
    boolean ends = line.isSignOrEnd(at + 1);
    return last.isPresent() && ends && first.year().isEmpty()
        ? stretch(
            from,
            at + 1,
            date(first.year(), first.month(), first.day()),
            date(first.year(), first.month(), last.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Stretch> stretch(
      int from, int to, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty() || !last.get().isAfter(first.get())) {
      return Optional.empty();
    }
    int days = (int) ChronoUnit.DAYS.between(first.get(), last.get());
    // Over the end of February a leap day may come in.
    boolean leap = first.get().getMonthValue() <= 2 && last.get().getMonthValue() > 2;
    List<Integer> lengths = leap ? List.of(days, days + 1, days + 2) : List.of(days, days + 1);
    return Optional.of(new Stretch(from, to, "d", lengths));
  }

  private static OptionalInt day(Line line, int at) {
    return at < line.size() && line.words().piece(at).text().matches("[0-9]{1,2}")
        ? OptionalInt.of(Integer.parseInt(line.words().piece(at).text()))
        : OptionalInt.empty();
  }

  private static Optional<LocalDate> date(OptionalInt told, Month month, int day) {
    int year = told.orElse(ANY_YEAR);
    return day >= 1 && day <= month.length(false)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** "From March to May". */
  private Optional<Stretch> months(Line line, int from, int at, String joint) {
    Optional<Month> first = dates.month(line, at);
    Optional<Match> to = line.at(durations, at + 1, joint);
    Optional<Month> last = to.flatMap(m -> dates.month(line, m.to()));
    if (first.isEmpty() || last.isEmpty() || dates.year(line, to.get().to() + 1).isPresent()) {
      return Optional.empty();
    }
    int months = Math.floorMod(last.get().getValue() - first.get().getValue(), MONTHS);
    return Optional.of(new Stretch(from, to.get().to() + 1, "mo", List.of(months, months + 1)));
  }

  private Optional<Stretch> times(Line line, int from, int at, String joint) {
    Optional<Clock> told = at < line.size() ? clocks.at(line, at) : Optional.empty();
    boolean bare = told.isEmpty() && day(line, at).isPresent();
    int end = told.map(Clock::to).orElse(at + 1);
    Optional<Match> to =
        told.isPresent() || bare ? line.at(durations, end, joint) : Optional.empty();
    Optional<Clock> last =
        to.filter(m -> m.to() < line.size()).flatMap(m -> clocks.at(line, m.to()));
    if (last.isEmpty() || last.get().isImpossible()) {
      return Optional.empty();
    }
    Optional<Clock> first =
        told.or(
            () ->
                Optional.of(
                    new Clock(
                        at, at + 1, day(line, at).getAsInt(), 0, Clock.Half.NONE, false, false)));
    return first
        .filter(f -> !f.isImpossible() && f.hour() <= Clock.HOURS)
        .map(f -> new Stretch(from, last.get().to(), "min", f.until(last.get())));
  }
}
