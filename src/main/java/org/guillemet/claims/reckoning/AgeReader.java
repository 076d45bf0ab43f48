package org.guillemet.claims.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.reckoning.Age.Time;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads births, lives and ages. Thread-safe. */
final class AgeReader {

  private static final int OLDEST = 119;

  /** How many words may stand between "born" and the year: a place, a day and a month. */
  private static final int PLACE = 7;

  /** How near to an age the words stand that put it at another time. */
  private static final int NEAR = 4;

  private final Phrases ages;
  private final Phrases durations;
  private final Phrases relative;
  private final DateReader dates;

  AgeReader(Language language) {
    this.ages = Phrases.of(language, "ages");
    this.durations = Phrases.of(language, "durations");
    this.relative = Phrases.of(language, "relative-dates");
    this.dates = new DateReader(language);
  }

  /** The births of a sentence, in text order. */
  List<Birth> births(Line line) {
    List<Birth> births = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Match> born = line.at(ages, i, "born");
      if (born.isPresent()) {
        int from = i;
        year(line, born.get().to())
            .ifPresent(at -> births.add(new Birth(from, at + 1, dates.year(line, at).getAsInt())));
        i = born.get().to() - 1;
      }
    }
    return births;
  }

  /** The place of the year behind "born": nothing but a place and a day may stand between. */
  private Optional<Integer> year(Line line, int from) {
    for (int at = from; at < Math.min(line.size(), from + PLACE); at++) {
      if (dates.year(line, at).isPresent()) {
        return Optional.of(at);
      }
      boolean comma = line.isAt(at, ",") && line.words().piece(at - 1).isNumber();
      int here = at;
      boolean verb = line.hasToken(here, here + 1, t -> t.isVerbal());
      if (line.isSignOrEnd(at) && !comma || verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Lives of which both years stand in brackets: the birth of each, up to the closing bracket. */
  List<Life> lives(Line line) {
    return IntStream.range(0, line.size() - 4)
        .filter(i -> line.isAt(i, "(") && line.isAt(i + 4, ")"))
        .filter(i -> line.words().piece(i + 2).text().matches("[-–—]"))
        .filter(i -> dates.year(line, i + 1).isPresent() && dates.year(line, i + 3).isPresent())
        .mapToObj(
            i ->
                new Life(
                    i,
                    i + 5,
                    dates.year(line, i + 1).getAsInt(),
                    dates.year(line, i + 3).getAsInt()))
        .filter(l -> l.died() > l.born() && l.died() - l.born() <= OLDEST)
        .toList();
  }

  /** Whether somebody died a short time ago: on a weekday, yesterday, last month. */
  boolean tellsRecentDeath(Line line) {
    boolean day = IntStream.range(0, line.size()).anyMatch(i -> dates.weekday(line, i).isPresent());
    boolean near =
        Stream.of("day", "week", "month").anyMatch(c -> !relative.all(line.words(), c).isEmpty());
    return line.has(ages, "died") && (day || near);
  }

  /** The ages of a sentence, in text order. */
  List<Age> ages(Line line) {
    List<Age> found = new ArrayList<>();
    for (Amount amount : line.amounts()) {
      boolean years = amount.kind() == Kind.AGE || amount.unit().equals("y");
      boolean bare = amount.unit().isEmpty() && amount.kind() == Kind.OTHER;
      double value = amount.number();
      if (amount.isExact() && (years || bare) && value >= 1 && value <= OLDEST && value % 1 == 0) {
        age(line, amount, years).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Age> age(Line line, Amount amount, boolean years) {
    int from = amount.from();
    int to = line.at(ages, amount.to(), "years").map(Match::to).orElse(amount.to());
    boolean was = line.before(ages, from, "past").isPresent();
    boolean at = line.before(ages, from, "at-death").isPresent();
    boolean is = line.before(ages, from, "today").isPresent();
    boolean turns = line.before(ages, from, "turns").isPresent();
    boolean told = amount.kind() == Kind.AGE || to > amount.to() || years;
    if (line.has(ages, from - NEAR, to + NEAR, "term")) {
      return Optional.empty();
    }
    int in = line.isAt(to, ",") ? to + 1 : to;
    OptionalInt year =
        line.at(durations, in, "before-year")
            .map(m -> dates.year(line, m.to()))
            .orElse(OptionalInt.empty());
    if ((was || at) && year.isPresent()) {
      return Optional.of(new Age(from, to, value(amount), Time.YEAR, year));
    }
    boolean street = to < line.size() && line.words().piece(to).capital();
    if (at && line.has(ages, "died") && !street) {
      return Optional.of(new Age(from, to, value(amount), Time.DEATH, OptionalInt.empty()));
    }
    boolean then =
        line.has(ages, from - NEAR, to + NEAR, "other-time")
            || line.has(ages, from - NEAR, to + NEAR, "birthday");
    boolean goesOn = line.at(durations, to, "going-on").isPresent();
    boolean set =
        (line.isAt(from - 1, ",") || line.isAt(from - 1, "("))
            && line.isSignOrEnd(to)
            && !line.isAt(to, "%");
    if (!then
        && year.isEmpty()
        && (set || is && !goesOn && (told || turns || line.isSignOrEnd(to)))) {
      return Optional.of(new Age(from, to, value(amount), Time.TODAY, OptionalInt.empty()));
    }
    return was && !then && told && line.isSignOrEnd(to)
        ? Optional.of(new Age(from, to, value(amount), Time.PAST, OptionalInt.empty()))
        : Optional.empty();
  }

  private static int value(Amount amount) {
    return amount.value().intValue();
  }
}
