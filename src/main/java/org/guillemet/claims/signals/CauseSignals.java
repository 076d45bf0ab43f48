package org.guillemet.claims.signals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Span;

/** Motives and causes stated as fact: "because he feared", "pour détourner l'attention". */
public final class CauseSignals implements SignalFinder {

  private static final String CAUSES = "causes";

  @Override
  public List<Signal> find(ClauseReading reading) {
    if (reading.certainty() == Certainty.HEDGED
        || reading.clause().isQuestion()
        || reading.sentenceHas("hypotheticals", "personal")) {
      return List.of();
    }
    return Stream.concat(
            reading.phrases(CAUSES, "cause").stream().map(m -> m.span()),
            reading.phrases(CAUSES, "purpose").stream()
                .flatMap(m -> motive(reading, m.span()).stream()))
        .map(span -> new Signal(Kind.CAUSE, span))
        .sorted(Comparator.comparing(Signal::span))
        .limit(1)
        .toList();
  }

  /** A purpose is a motive when its verb tells what nobody would say of himself: "to hide". */
  private static Optional<Span> motive(ClauseReading reading, Span purpose) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return reading.clause().tokens().stream()
        .filter(t -> t.span().start() >= purpose.end())
        .findFirst()
        .filter(t -> lexicon.has(CAUSES, t.lemma(), "motive"))
        .map(t -> purpose.cover(t.span()));
  }
}
