package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Finds durations that the times beside them do not give. Thread-safe. */
final class Durations implements MiscountReader {

  private static final int HOUR = 60;
  private static final int WEEK = 7;

  /** How many words may lead from a time to its duration. */
  private static final int NEAR = 4;

  private static final Map<String, Form> FORMS =
      Map.of(
          "y", Form.YEARS, "mo", Form.MONTHS, "w", Form.WEEKS, "d", Form.DAYS, "min", Form.HOURS);

  private final Phrases durations;
  private final Phrases misstatements;
  private final Phrases calendar;
  private final Phrases totals;
  private final DateReader dates;
  private final ClockReader clocks;
  private final StretchReader reader;

  Durations(Language language) {
    this.durations = Phrases.of(language, "durations");
    this.misstatements = Phrases.of(language, "misstatements");
    this.calendar = Phrases.of(language, "calendar");
    this.totals = Phrases.of(language, "totals");
    this.dates = new DateReader(language);
    this.clocks = new ClockReader(language);
    this.reader = new StretchReader(language);
  }

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    List<Line> lines = paragraph.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Lasting> told = isOpen(line) ? List.of() : Lasting.all(line);
      Optional<Line> before =
          i == 0 || isOpen(lines.get(i - 1)) ? Optional.empty() : Optional.of(lines.get(i - 1));
      for (Lasting duration : told) {
        beside(line, duration)
            .or(() -> takenUp(before, line, duration))
            .or(() -> ago(paragraph, line, duration))
            .or(() -> later(before, line, duration))
            .or(() -> yearsLater(line, duration))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether not all of the time counts. */
  private boolean isOpen(Line line) {
    return line.has(misstatements, "wrong") || line.has(durations, "not-all");
  }

  /** "From 1998 to 2024, thirty years"; "thirty years, from 1998 to 2024". */
  private Optional<Miscount> beside(Line line, Lasting told) {
    List<Stretch> all = reader.all(line);
    for (Stretch stretch : all.size() == 1 ? all : List.<Stretch>of()) {
      boolean behind =
          stretch.to() < told.from()
              && told.from() - stretch.to() <= NEAR
              && leads(line, stretch.to(), told.from())
              && ends(line, told);
      boolean before =
          stretch.from() == told.to() + 1
              && (line.isAt(told.to(), ",") || line.isAt(told.to(), "("))
              && line.isSignOrEnd(stretch.to())
              && (line.isSignOrEnd(told.from() - 1)
                  || line.before(durations, told.from(), "before-duration").isPresent());
      if (behind || before) {
        return check(line, stretch, line, told);
      }
    }
    return Optional.empty();
  }

  private boolean ends(Line line, Lasting told) {
    return line.isSignOrEnd(totals.at(line.words(), told.to()).map(Match::to).orElse(told.to()));
  }

  /** Whether only signs, or a sign and words that give the same again, stand between. */
  private boolean leads(Line line, int from, int to) {
    int at = from;
    while (at < to && line.isSignOrEnd(at)) {
      at++;
    }
    Optional<Match> equals = line.at(durations, at, "equals");
    int end = equals.map(Match::to).orElse(at);
    boolean stops = IntStream.range(from, to).anyMatch(i -> line.isAt(i, ".") || line.isAt(i, ";"));
    return end == to && !stops;
  }

  /** "… from 3 to 10 May. During those five days …" */
  private Optional<Miscount> takenUp(Optional<Line> before, Line line, Lasting told) {
    if (line.before(durations, told.from(), "taking-up").isEmpty()) {
      return Optional.empty();
    }
    List<Stretch> own = reader.all(line);
    Line place = own.isEmpty() && before.isPresent() ? before.get() : line;
    List<Stretch> all = own.isEmpty() ? before.map(reader::all).orElse(List.of()) : own;
    boolean one = all.size() == 1 && (place != line || all.get(0).to() <= told.from());
    return one ? check(place, all.get(0), line, told) : Optional.empty();
  }

  private static Optional<Miscount> check(Line of, Stretch stretch, Line line, Lasting told) {
    boolean weeks = told.unit().equals("w") && stretch.unit().equals("d");
    if (!weeks && !told.unit().equals(stretch.unit())) {
      return Optional.empty();
    }
    double value = weeks ? told.value() * WEEK : told.value();
    double slack = weeks ? WEEK - 1 : told.slack();
    if (stretch.lengths().stream().anyMatch(l -> Math.abs(l - value) <= slack)) {
      return Optional.empty();
    }
    int likely =
        stretch.unit().equals("min")
            ? Collections.min(stretch.lengths())
            : stretch.lengths().get(stretch.lengths().size() / 2);
    return Optional.of(
        miscount(line, told, weeks ? Math.rint(likely / (double) WEEK) : likely)
            .apply(of.span(stretch.from(), stretch.to())));
  }

  /** Makes a finding when it is told what the duration stands beside. */
  private interface Beside {
    Miscount apply(Span span);
  }

  private static Beside miscount(Line line, Lasting told, double is) {
    Form form = FORMS.get(told.unit());
    double by = form == Form.HOURS ? HOUR : 1;
    return span ->
        new Miscount(
            form,
            line.span(told.from(), told.to()),
            List.of(span),
            List.of(number(is / by), number(told.value() / by)));
  }

  private static BigDecimal number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros();
  }

  /** "In 2001, fifteen years ago"; "il y a quinze ans, en 2001"; "since 2001, fifteen years". */
  private Optional<Miscount> ago(Paragraph paragraph, Line line, Lasting told) {
    Optional<LocalDate> published = paragraph.published();
    OptionalInt place =
        told.unit().equals("y") && published.isPresent() ? year(line, told) : OptionalInt.empty();
    OptionalInt year = place.isPresent() ? dates.year(line, place.getAsInt()) : place;
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int at = place.getAsInt();
    int is = published.get().getYear() - year.getAsInt();
    return Math.abs(is - told.value()) > 1 + told.slack()
        ? Optional.of(
            new Miscount(
                Form.YEARS_AGO,
                line.span(told.from(), told.to()),
                List.of(line.span(at, at + 1)),
                List.of(number(is), number(told.value()))))
        : Optional.empty();
  }

  /** The place of the year that a duration counts from, up to the day of publication. */
  private OptionalInt year(Line line, Lasting told) {
    Optional<Match> behind = line.at(durations, told.to(), "ago");
    Optional<Match> before = line.before(durations, told.from(), "ago");
    if (behind.isEmpty() && before.isEmpty()) {
      return since(line, told);
    }
    int from = before.map(Match::from).orElse(told.from());
    int to = behind.map(Match::to).orElse(told.to());
    boolean signed = line.isAt(from - 1, ",") || line.isAt(from - 1, "(");
    int at = signed ? from - 2 : yearBehind(line, to);
    boolean named =
        line.before(durations, at, "before-year").isPresent()
            || dates.month(line, at - 1).isPresent();
    return named ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private OptionalInt since(Line line, Lasting told) {
    for (int at = told.from() - 2; at > 0 && told.from() - at <= NEAR; at--) {
      boolean year = dates.year(line, at).isPresent();
      if (year && line.before(durations, at, "since").isPresent()) {
        boolean again = leads(line, at + 1, told.from()) && line.isSignOrEnd(told.to());
        return again ? OptionalInt.of(at) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The place of the year in ", in 2001". */
  private int yearBehind(Line line, int to) {
    int at = line.isAt(to, ",") || line.isAt(to, "(") ? to + 1 : line.size();
    return line.at(durations, at, "before-year").map(Match::to).orElse(line.size());
  }

  /** "Left at 8.10 a.m. … It came at 1.40 p.m., four and a half hours later." */
  private Optional<Miscount> later(Optional<Line> before, Line line, Lasting told) {
    Optional<Match> later = line.at(durations, told.to(), "later");
    if (!told.unit().equals("min") || later.isEmpty() || isOtherDay(line)) {
      return Optional.empty();
    }
    List<Clock> here = clocks.all(line);
    Optional<Clock> end =
        here.stream()
            .filter(
                c ->
                    c.to() == told.from() - 1 && line.isAt(c.to(), ",")
                        || isAfter(line, c, later.get()))
            .findFirst();
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int to = Math.min(told.from(), end.get().from());
    List<Clock> first = here.stream().filter(c -> c.to() <= to).toList();
    boolean above = first.isEmpty() && before.isPresent() && here.size() == 1;
    Line place = above ? before.get() : line;
    List<Clock> starts = above ? clocks.all(before.get()) : first;
    if (starts.size() != 1 || end.get().isImpossible() || starts.get(0).isImpossible()) {
      return Optional.empty();
    }
    Clock start = starts.get(0);
    Stretch stretch = new Stretch(start.from(), start.to(), "min", start.until(end.get()));
    return check(place, stretch, line, told)
        .map(
            m ->
                m.beside(
                    place.span(start.from(), start.to()),
                    line.span(end.get().from(), end.get().to())));
  }

  private boolean isAfter(Line line, Clock clock, Match later) {
    int at = line.isAt(later.to(), ",") ? later.to() + 1 : later.to();
    int time = line.at(calendar, at, "before-time").map(Match::to).orElse(at);
    return clock.from() == time && time > at;
  }

  private boolean isOtherDay(Line line) {
    return line.has(calendar, "next-day")
        || IntStream.range(0, line.size()).anyMatch(i -> dates.weekday(line, i).isPresent());
  }

  /** "Opened in 2001 and closed fifteen years later, in 2024." */
  private Optional<Miscount> yearsLater(Line line, Lasting told) {
    Optional<Match> later = line.at(durations, told.to(), "later");
    List<Amount> years = line.amounts().stream().filter(a -> a.sort() == Amount.Sort.YEAR).toList();
    if (!told.unit().equals("y") || later.isEmpty() || years.size() != 2) {
      return Optional.empty();
    }
    int second = yearBehind(line, later.get().to());
    Amount start = years.get(0);
    Amount end = years.get(1);
    boolean beside =
        end.from() == second || line.isAt(told.from() - 1, ",") && end.to() == told.from() - 1;
    boolean first =
        start.to() <= told.from()
            && start.from() < end.from()
            && line.before(durations, start.from(), "before-year").isPresent()
            && Lasting.all(line).size() == 1;
    int is = end.value().subtract(start.value()).intValue();
    return beside && first && is > 0 && Math.abs(is - told.value()) > 1 + told.slack()
        ? Optional.of(miscount(line, told, is).apply(line.span(start.from(), end.to())))
        : Optional.empty();
  }
}
