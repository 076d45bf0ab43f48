package org.guillemet.claims.signals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.text.Span;

/** Superlatives and loaded words in the article's own voice. */
public final class JudgementSignals implements SignalFinder {

  private static final String LOADED = "loaded-words";

  @Override
  public List<Signal> find(ClauseReading reading) {
    if (reading.clause().isQuestion() || reading.sentenceHas("hypotheticals", "personal")) {
      return List.of();
    }
    return Stream.concat(
            reading.phrases(LOADED, "loaded").stream().map(m -> m.span()),
            reading.phrases(LOADED, "superlative").stream()
                .flatMap(m -> quality(reading, m.span()).stream()))
        .sorted()
        .map(span -> new Signal(Kind.JUDGEMENT, span))
        .limit(1)
        .toList();
  }

  /** "the most dedicated", but not "the most populous". */
  private static Optional<Span> quality(ClauseReading reading, Span superlative) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return reading.clause().tokens().stream()
        .filter(t -> t.span().start() >= superlative.end())
        .findFirst()
        .filter(t -> t.pos().equals("ADJ") || t.morphology().mood() == Mood.PAST_PARTICIPLE)
        .filter(t -> !lexicon.has(LOADED, t.text().toLowerCase(Locale.ROOT), "measured"))
        .map(t -> superlative.cover(t.span()));
  }
}
