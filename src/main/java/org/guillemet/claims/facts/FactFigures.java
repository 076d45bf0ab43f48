package org.guillemet.claims.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * The figures of a clause as facts take them: hours and minutes as one duration, points of a game
 * as a score, an age as an age, and neither times of day nor parts of dates.
 */
final class FactFigures {

  private static final String MARKS = "figure-marks";

  /** Seconds in the parts of a duration, the longest first. */
  private static final Map<String, Integer> SECONDS = Map.of("h", 3600, "min", 60, "s", 1);

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final String COLON = ":";

  private static final int OLDEST = 120;

  private static final int DIGITS_OF_YEAR = 4;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final ClauseReading reading;
  private final Phrases marks;

  FactFigures(ClauseReading reading) {
    this.reading = reading;
    this.marks = Phrases.of(reading.language(), MARKS);
  }

  List<Figure> all() {
    List<Figure> found = new ArrayList<>();
    List<Figure> given = reading.figures();
    for (int i = 0; i < given.size(); i++) {
      Figure figure = given.get(i);
      boolean clock = isClock(figure);
      while (i + 1 < given.size() && isPart(figure, given.get(i + 1))) {
        figure = join(figure, given.get(++i));
      }
      if (!clock
          && !isBehindHour(figure)
          && !isInDate(figure)
          && !isYear(figure)
          && !isVague(figure)) {
        found.add(typed(figure));
      }
    }
    found.addAll(multiples(found));
    return found;
  }

  private boolean isInDate(Figure figure) {
    return reading.periods().stream().map(Period::span).anyMatch(figure.span()::overlaps);
  }

  /** The minutes of "0 h 34", the seconds of "2:19:44". */
  private boolean isBehindHour(Figure figure) {
    int at = index(figure.span().start());
    return at >= 2
        && reading.words().piece(at - 2).isNumber()
        && (SECONDS.containsKey(reading.words().piece(at - 1).text())
            || COLON.equals(reading.words().piece(at - 1).text()));
  }

  /** A year by itself: "between 2014 and 2023". */
  private boolean isYear(Figure figure) {
    double value = figure.quantity().value().doubleValue();
    int at = index(figure.span().start());
    return figure.kind() == Kind.OTHER
        && figure.unit().isEmpty()
        && at < reading.words().size()
        && reading.words().piece(at).text().length() == DIGITS_OF_YEAR
        && reading.words().piece(at).isNumber()
        && value >= FIRST_YEAR
        && value <= LAST_YEAR;
  }

  /** "Hundreds", "des milliers": no number that could be told otherwise. */
  private boolean isVague(Figure figure) {
    return Phrases.of(reading.language(), "collective-numbers").all(reading.words()).stream()
        .filter(m -> m.span().overlaps(figure.span()))
        .anyMatch(m -> m.classes().contains("vague"));
  }

  private static boolean isPart(Figure whole, Figure part) {
    int gap = part.span().start() - whole.span().end();
    Integer x = SECONDS.get(whole.unit());
    Integer y = SECONDS.get(part.unit());
    boolean bare =
        part.unit().isEmpty() && part.kind() == Kind.OTHER && gap <= 1 && !whole.unit().equals("s");
    boolean hours = whole.kind() == Kind.DURATION || whole.kind() == Kind.TIME;
    return hours && x != null && gap <= 5 && (bare || y != null && y < x);
  }

  private static Figure join(Figure whole, Figure part) {
    int x = SECONDS.get(whole.unit());
    String unit = part.unit();
    if (unit.isEmpty()) {
      unit = whole.unit().equals("h") ? "min" : "s";
    }
    int y = SECONDS.get(unit);
    BigDecimal value =
        whole.quantity().value().multiply(BigDecimal.valueOf(x / y)).add(part.quantity().value());
    return new Figure(
        whole.span().cover(part.span()),
        new Quantity(Optional.of(value), Optional.of(value), whole.quantity().approximate()),
        Kind.DURATION,
        unit,
        "");
  }

  /** "at 10 p.m.", "vers 22 heures". */
  private boolean isClock(Figure figure) {
    return figure.kind() == Kind.TIME
        || figure.unit().equals("h") && markBefore(figure.span(), "clock").isPresent();
  }

  private Figure typed(Figure figure) {
    if (figure.kind() == Kind.OTHER && isScore(figure.span())) {
      return with(figure, Kind.OTHER, "score");
    }
    boolean years = figure.kind() == Kind.DURATION && figure.unit().equals("y");
    boolean bare = figure.kind() == Kind.OTHER && figure.unit().isEmpty();
    double value = figure.quantity().value().doubleValue();
    if ((years || bare) && value <= OLDEST && markBefore(figure.span(), "age").isPresent()) {
      return with(figure, Kind.AGE, "");
    }
    return (years || bare) && value <= OLDEST && isApposed(figure.span())
            || years && value <= OLDEST && isOfPerson(figure.span())
        ? with(figure, Kind.AGE, "")
        : figure;
  }

  private static Figure with(Figure figure, Kind kind, String unit) {
    return new Figure(figure.span(), figure.quantity(), kind, unit, "");
  }

  /** "3-1": two numbers with a sign between them, of whichever side. */
  private boolean isScore(Span span) {
    Wording words = reading.words();
    int from = index(span.start());
    return index(span.end()) - from == 3
        && words.piece(from).isNumber()
        && words.piece(from + 2).isNumber()
        && DASHES.contains(words.piece(from + 1).text());
  }

  /** "Anna Brun, 41," or "Anna Brun, 41 ans,": behind a name, between commas. */
  private boolean isApposed(Span span) {
    Wording words = reading.words();
    int from = index(span.start());
    int to = index(span.end());
    return from >= 2
        && words.piece(from - 1).text().equals(",")
        && words.piece(from - 2).capital()
        && (to >= words.size() || Set.of(",", ".", ")", "–", "—").contains(words.piece(to).text()));
  }

  /** "Il a 32 ans", "un randonneur de 37 ans": not "of 37 years". */
  private boolean isOfPerson(Span span) {
    Sentence sentence = reading.clause().sentence();
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(span) && t.head() >= 0)
        .map(t -> sentence.token(t.head()))
        .filter(h -> !h.span().overlaps(span))
        .anyMatch(
            h ->
                marks(h, "has-age")
                    || reading.lexicon().has("speaker-nouns", h.lemma(), "person")
                    || reading.lexicon().has("counted-nouns", h.lemma(), "people")
                    || reading.lexicon().has("things", h.lemma(), "person"));
  }

  private boolean marks(Token token, String mark) {
    return reading.lexicon().has(MARKS, token.lemma(), mark);
  }

  private Optional<Phrases.Match> markBefore(Span span, String mark) {
    return marks
        .before(reading.words(), index(span.start()))
        .filter(m -> m.classes().contains(mark));
  }

  /** The place of the first written word that begins at an offset or behind it. */
  private int index(int offset) {
    int i = 0;
    while (i < reading.words().size() && reading.words().piece(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  /** "twice", "fourfold", "multiplié par trois": as figures of the unit {@code times}. */
  private List<Figure> multiples(List<Figure> figures) {
    List<Figure> found = new ArrayList<>();
    for (Phrases.Match match : Phrases.of(reading.language(), "multiples").all(reading.words())) {
      if (reading.clause().contains(match.span())
          && figures.stream().noneMatch(f -> f.span().overlaps(match.span()))) {
        match.classes().stream()
            .filter(c -> Character.isDigit(c.charAt(0)))
            .findFirst()
            .ifPresent(
                c ->
                    found.add(
                        new Figure(
                            match.span(),
                            Quantity.of(new BigDecimal(c)),
                            Kind.OTHER,
                            "times",
                            "")));
      }
    }
    return found;
  }
}
