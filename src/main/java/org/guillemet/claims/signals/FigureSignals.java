package org.guillemet.claims.signals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Figures that somebody must have counted or measured: amounts, percentages, people, shares, ranks.
 * Small counts, ages, times and durations are left alone, and so is what is only possible.
 */
public final class FigureSignals implements SignalFinder {

  private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_PEOPLE = BigDecimal.valueOf(10);
  private static final BigDecimal LEAST_CROWD = BigDecimal.valueOf(20);
  private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_MEASURE = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_KNOWN = BigDecimal.valueOf(1000);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Set<Certainty> STATED = Set.of(Certainty.ASSERTED, Certainty.NEGATED);

  @Override
  public List<Signal> find(ClauseReading reading) {
    // "It would cost 3 million" is an estimate that somebody has made, unless it supposes
    // something.
    boolean estimate =
        reading.certainty() == Certainty.CONDITIONAL
            && !reading.sentenceHas("hypotheticals", "condition")
            && !reading.clause().isQuestion();
    // The writer's own account is its own source; what a law or a plan sets nobody has counted.
    boolean exempt =
        reading.sentenceHas("hypotheticals", "personal")
            || reading.sentenceHas("data-sources", "terms");
    if (!STATED.contains(reading.certainty()) && !estimate || exempt) {
      return List.of();
    }
    List<Span> spans = askedAbout(reading).stream().map(Figure::span).toList();
    return spans.isEmpty()
        ? List.of()
        : List.of(new Signal(Kind.FIGURE, spans.get(0).cover(spans.get(spans.size() - 1))));
  }

  /** The figures of a clause of which a reader may ask where they come from. */
  public static List<Figure> askedAbout(ClauseReading reading) {
    return reading.figures().stream()
        .filter(
            f ->
                isAskedAbout(reading.lexicon(), f) && !isKnown(reading, f) && !isVote(reading, f)
                    || isHarmed(reading, f))
        .toList();
  }

  /** "her 14 rivals", "les 23 élus": the text takes for granted that there are so many. */
  private static boolean isKnown(ClauseReading reading, Figure figure) {
    Lexicon lexicon = Lexicon.of(reading.language());
    Sentence sentence = reading.clause().sentence();
    return figure.kind() == Figure.Kind.COUNT
        && !lexicon.has("counted-nouns", figure.counted(), "casualty")
        && figure.quantity().value().compareTo(MOST_KNOWN) < 0
        && sentence.tokens().stream()
            .filter(t -> t.span().overlaps(figure.span()) && t.lemma().equals(figure.counted()))
            .flatMap(t -> sentence.children(t, "det", "nmod:poss"))
            .filter(t -> t.span().start() < figure.span().end())
            .anyMatch(t -> sentence.isA(t, WordClass.DEFINITE));
  }

  /** "Douze élus ont voté contre": anybody could count them. */
  private static boolean isVote(ClauseReading reading, Figure figure) {
    return figure.kind() == Figure.Kind.COUNT
        && reading.lexicon().has("votes", figure.counted(), "member")
        && reading.sentenceHas("votes", "vote");
  }

  /** Whoever is killed or hurt is counted, whatever the text calls them: "killed 6 farmers". */
  private static boolean isHarmed(ClauseReading reading, Figure figure) {
    Lexicon lexicon = Lexicon.of(reading.language());
    Sentence sentence = reading.clause().sentence();
    return figure.kind() == Figure.Kind.COUNT
        && !lexicon.has("counted-nouns", figure.counted(), "visible")
        && sentence.tokens().stream()
            .filter(t -> t.span().overlaps(figure.span()) && t.lemma().equals(figure.counted()))
            .filter(t -> t.is("nsubj") || t.is("obj"))
            .flatMap(t -> sentence.head(t).stream())
            .anyMatch(h -> lexicon.has("counted-nouns", h.lemma(), "harm"));
  }

  private static boolean isAskedAbout(Lexicon lexicon, Figure figure) {
    BigDecimal value = figure.quantity().value();
    return switch (figure.kind()) {
      case PERCENT -> value.compareTo(WHOLE) != 0 && value.signum() != 0;
      case MONEY -> value.compareTo(LEAST_MONEY) >= 0;
      case SHARE -> true;
      case RANK -> true;
      case MEASURE ->
          lexicon.has("counted-nouns", figure.unit(), "amount")
              && value.compareTo(LEAST_MEASURE) >= 0;
      case COUNT -> isCountAskedAbout(lexicon, figure, value);
      case DURATION, AGE, TIME, OTHER -> false;
    };
  }

  private static boolean isCountAskedAbout(Lexicon lexicon, Figure figure, BigDecimal value) {
    Set<String> classes = lexicon.classes("counted-nouns").getOrDefault(figure.counted(), Set.of());
    if (classes.contains("visible")) {
      return false;
    }
    if (classes.contains("casualty")) {
      return true;
    }
    Set<String> speaker = lexicon.classes("speaker-nouns").getOrDefault(figure.counted(), Set.of());
    boolean people =
        classes.contains("people") || speaker.contains("person") || speaker.contains("group");
    // Anyone may guess at a dozen people.
    BigDecimal leastPeople = figure.quantity().approximate() ? LEAST_CROWD : LEAST_PEOPLE;
    return value.compareTo(people ? leastPeople : LEAST_COUNT) >= 0;
  }
}
