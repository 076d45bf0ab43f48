package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.reckoning.Age.Time;
import org.guillemet.claims.reckoning.Amount.Sort;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Finds ages that the year of birth excludes. Age and birth must be of one person by the order of
 * the words alone: where a name, a noun or a verb could bring in another, nothing is said.
 * Thread-safe.
 */
final class Ages implements MiscountReader {

  /** How many words a name with its functions has. */
  private static final int NAME = 10;

  /** Years: more between birth and age is a wrong reading. */
  private static final int PLAUSIBLE = 200;

  private final Phrases ages;
  private final Phrases misstatements;
  private final AgeReader reader;

  Ages(Language language) {
    this.ages = Phrases.of(language, "ages");
    this.misstatements = Phrases.of(language, "misstatements");
    this.reader = new AgeReader(language);
  }

  /** An age, and when and where the person was born. */
  private record Told(Line line, Age age, int born, Span birth, OptionalInt year) {}

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    List<Line> lines = paragraph.lines();
    boolean dead = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
      dead = dead || reader.tellsRecentDeath(line);
      boolean died = dead;
      if (!line.has(misstatements, "wrong")) {
        Stream.of(
                ofLife(line, next),
                inLine(line),
                next.flatMap(n -> backwards(line, n)),
                next.flatMap(n -> forwards(line, n, died)))
            .flatMap(Optional::stream)
            .flatMap(t -> miscount(paragraph, t).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Brun (1931-2024) died aged 81." */
  private Optional<Told> ofLife(Line line, Optional<Line> next) {
    List<Life> lives = reader.lives(line);
    if (lives.size() != 1) {
      return Optional.empty();
    }
    Life life = lives.get(0);
    Line place = next.filter(n -> only(line, Time.DEATH).isEmpty() && opens(n)).orElse(line);
    int from = place == line ? life.to() : 0;
    return only(place, Time.DEATH)
        .filter(a -> a.from() >= from && isOfOne(place, from, a.from()))
        .map(
            a ->
                new Told(
                    place,
                    a,
                    life.born(),
                    line.span(life.from(), life.to()),
                    OptionalInt.of(life.died())));
  }

  /** Behind the first sign somebody else may come in: "…, whose wife died aged 60". */
  private boolean isOfOne(Line line, int from, int to) {
    int start = line.isAt(from, ",") ? from + 1 : from;
    int end = line.before(ages, to, "at-death").map(Match::from).orElse(to) - 1;
    return IntStream.range(start, end).noneMatch(line::isSignOrEnd);
  }

  private Optional<Age> only(Line line, Time time) {
    List<Age> all = reader.ages(line).stream().filter(a -> a.time() == time).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether a pronoun takes up the person of the sentence before. */
  private boolean opens(Line line) {
    return line.at(ages, 0, "pronoun").isPresent();
  }

  /** Birth and age in one sentence. */
  private Optional<Told> inLine(Line line) {
    List<Birth> births = reader.births(line);
    if (births.size() != 1) {
      return Optional.empty();
    }
    Birth birth = births.get(0);
    for (Age age : reader.ages(line)) {
      boolean behind = age.from() >= birth.to();
      boolean linked =
          behind
              ? isLinked(line, birth.to(), age.from())
                  || age.time() == Time.TODAY && isNamed(line, birth, age)
              : age.time() == Time.TODAY && isLinked(line, age.to(), birth.from());
      boolean dies = age.time() == Time.DEATH && behind && dies(line, birth, age);
      boolean timed = age.time() != Time.TODAY || otherYears(line, birth) == 0;
      if (age.time() != Time.PAST && timed && (linked || dies)) {
        return Optional.of(told(line, age, line, birth));
      }
    }
    return Optional.empty();
  }

  private static Told told(Line line, Age age, Line of, Birth birth) {
    return new Told(line, age, birth.year(), of.span(birth.from(), birth.to()), age.year());
  }

  private static long otherYears(Line line, Birth birth) {
    return line.amounts().stream()
        .filter(a -> a.sort() == Sort.YEAR && (a.from() < birth.from() || a.to() > birth.to()))
        .count();
  }

  /** Nothing but signs, a pronoun and "is" or "was" stands between. */
  private boolean isLinked(Line line, int from, int to) {
    int at = from;
    while (at < to) {
      Optional<Match> link = ages.at(line.words(), at).filter(this::links);
      if (link.isEmpty()) {
        return false;
      }
      at = link.get().to();
    }
    return true;
  }

  private boolean links(Match match) {
    return Stream.of("link", "today", "past", "at-death").anyMatch(match.classes()::contains);
  }

  /** "Born in 1961, the cook Marius Escande, 64, …": who was born is named, and nobody else. */
  private boolean isNamed(Line line, Birth birth, Age age) {
    int from = birth.to() + 1;
    int to = age.from() - 1;
    return birth.from() <= 1
        && line.isAt(birth.to(), ",")
        && to > from
        && to - from <= NAME
        && line.isAt(to, ",")
        && line.between(from, to).isEmpty()
        && line.at(ages, from, "pronoun").isEmpty()
        && !line.hasToken(from, to, t -> t.isVerbal() || t.pos().equals("PUNCT"))
        && !isOfAnother(line, to);
  }

  /** "The father of Léa, 34": the name that ends before a place stands behind a preposition. */
  private static boolean isOfAnother(Line line, int to) {
    int name = to;
    while (name > 0 && line.words().piece(name - 1).capital()) {
      name--;
    }
    return line.hasToken(Math.max(0, name - 1), name, t -> t.pos().equals("ADP"));
  }

  /** "Born in 1961, Brun died on Monday, aged 54": no other verb, and no other year. */
  private boolean dies(Line line, Birth birth, Age age) {
    List<Integer> deaths = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Match> died = line.at(ages, i, "died");
      if (died.isPresent()) {
        deaths.add(died.get().to() - 1);
        i = died.get().to() - 1;
      }
    }
    return deaths.size() == 1
        && deaths.get(0) < age.from()
        && otherYears(line, birth) == 0
        && only(line, Time.DEATH).isPresent()
        && reader.tellsRecentDeath(line)
        && isOnlyVerb(line, birth, deaths.get(0), age);
  }

  private static boolean isOnlyVerb(Line line, Birth birth, int died, Age age) {
    boolean early = birth.to() <= died;
    return early
        && !line.hasToken(birth.to(), died, t -> t.pos().equals("VERB"))
        && !line.hasToken(died + 1, age.from(), t -> t.pos().equals("VERB") && !isOfAge(t));
  }

  private static boolean isOfAge(Token token) {
    return token.is("case") || token.is("fixed");
  }

  /** "Ike Sandoval, 36, has joined the band. Born in 1988, …" */
  private Optional<Told> backwards(Line line, Line next) {
    List<Birth> births = reader.births(next);
    boolean opens =
        births.size() == 1
            && (births.get(0).from() == 0 || opens(next) && births.get(0).from() <= 3);
    if (opens && opens(next) && reader.ages(line).size() == 1 && yearsOf(line) == 0) {
      // "Luc Royer died on Saturday aged 68. He was born in 1946."
      Optional<Age> death =
          only(line, Time.DEATH)
              .filter(a -> reader.tellsRecentDeath(line) && isOfOne(line, 0, a.from()));
      if (death.isPresent()) {
        return death.map(a -> told(line, a, next, births.get(0)));
      }
    }
    return opens
        ? only(line, Time.TODAY)
            .filter(a -> reader.ages(line).size() == 1 && a.from() > 1)
            .filter(a -> isSubject(line, a))
            .map(a -> told(line, a, next, births.get(0)))
        : Optional.empty();
  }

  /** Whether whose age it is stands before the first verb, and alone. */
  private boolean isSubject(Line line, Age age) {
    int to =
        line.isAt(age.from() - 1, ",")
            ? age.from() - 1
            : line.before(ages, age.from(), "turns").map(Match::from).orElse(-1);
    return to >= 0
        && to <= NAME
        && !line.hasToken(0, to, t -> t.isVerbal() || t.pos().equals("PUNCT"))
        && !line.hasToken(0, to, t -> t.pos().equals("ADP") && t.index() == 0);
  }

  /** "Born in 1961, she … . She was 29 in 1991." "She was born in 1936. She was 89." */
  private Optional<Told> forwards(Line line, Line next, boolean dead) {
    List<Birth> births = reader.births(line);
    boolean same = births.size() == 1 && births.get(0).from() <= 3 && opens(next);
    boolean subject = same && (births.get(0).from() == 0 || opens(line));
    if (!subject) {
      return Optional.empty();
    }
    List<Age> all = reader.ages(next);
    return all.size() == 1 && isOfPronoun(next, all.get(0))
        ? Optional.of(all.get(0))
            .filter(a -> a.time() != Time.DEATH && (a.time() != Time.PAST || dead))
            .filter(a -> a.time() == Time.YEAR || yearsOf(next) == 0)
            .map(a -> told(next, a, line, births.get(0)))
        : Optional.empty();
  }

  private static long yearsOf(Line line) {
    return line.amounts().stream().filter(a -> a.sort() == Sort.YEAR).count();
  }

  /** Nobody else is named between the pronoun and the age. */
  private static boolean isOfPronoun(Line line, Age age) {
    for (int i = 1; i < age.from(); i++) {
      if (line.words().piece(i).capital() || line.isSignOrEnd(i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Miscount> miscount(Paragraph paragraph, Told told) {
    OptionalInt year =
        told.year().isPresent() || paragraph.published().isEmpty()
            ? told.year()
            : OptionalInt.of(paragraph.published().get().getYear());
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int most = year.getAsInt() - told.born();
    int least = Math.max(0, most - 1);
    int years = told.age().years();
    boolean fits = years >= least && years <= most;
    boolean plausible = most >= 0 && most <= PLAUSIBLE;
    return fits || !plausible
        ? Optional.empty()
        : Optional.of(
            new Miscount(
                Form.AGE,
                told.line().span(told.age().from(), told.age().to()),
                List.of(told.birth()),
                Stream.of(least, most, years, year.getAsInt()).map(BigDecimal::valueOf).toList()));
  }
}
