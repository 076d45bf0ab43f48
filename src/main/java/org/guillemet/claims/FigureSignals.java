package org.guillemet.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Figures that somebody must have counted or measured: amounts, percentages, people, shares, ranks.
 * Small counts, ages, times and durations are left alone, and so is what is only supposed.
 */
final class FigureSignals implements SignalFinder {

  private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1000);
  private static final BigDecimal LEAST_PEOPLE = BigDecimal.valueOf(10);
  private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(100);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Set<Certainty> STATED = Set.of(Certainty.ASSERTED, Certainty.NEGATED);

  @Override
  public List<Signal> find(ClauseReading reading) {
    // The writer's own account is its own source.
    if (!STATED.contains(reading.certainty()) || reading.sentenceHas("hypotheticals", "personal")) {
      return List.of();
    }
    List<Span> spans =
        reading.figures().stream()
            .filter(f -> isAskedAbout(reading.language(), f))
            .map(Figure::span)
            .toList();
    return spans.isEmpty()
        ? List.of()
        : List.of(new Signal(Kind.FIGURE, spans.get(0).cover(spans.get(spans.size() - 1))));
  }

  /** Whether a reader may ask where the figure comes from. */
  static boolean isAskedAbout(Language language, Figure figure) {
    BigDecimal value = figure.quantity().value();
    return switch (figure.kind()) {
      case PERCENT -> value.compareTo(WHOLE) != 0 && value.signum() != 0;
      case MONEY -> value.compareTo(LEAST_MONEY) >= 0;
      case SHARE -> true;
      case RANK -> true;
      case MEASURE ->
          Lexicon.of(language).has("counted-nouns", figure.unit(), "amount")
              && value.compareTo(LEAST_PEOPLE) >= 0;
      case COUNT -> isCountAskedAbout(Lexicon.of(language), figure, value);
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
    return value.compareTo(people ? LEAST_PEOPLE : LEAST_COUNT) >= 0;
  }
}
