package org.guillemet.claims.signals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.Token;

/** What will happen, stated as certain; meetings, openings and whatever has a date are schedule. */
public final class PredictionSignals implements SignalFinder {

  private static final String FUTURE = "future";

  @Override
  public List<Signal> find(ClauseReading reading) {
    Clause clause = reading.clause();
    boolean main = clause.head().head() < 0 || clause.head().is("conj");
    boolean stated =
        reading.certainty() == Certainty.ASSERTED || reading.certainty() == Certainty.NEGATED;
    if (!main
        || reading.sentenceHas("hypotheticals", "personal")
        || !stated
        || !reading.periods().isEmpty()
        || clause.subject().isEmpty()
        || !reading.phrases(FUTURE, "schedule").isEmpty()
        || isScheduled(reading)) {
      return List.of();
    }
    return future(reading).map(v -> new Signal(Kind.PREDICTION, clause.verbSpan())).stream()
        .toList();
  }

  private static boolean isScheduled(ClauseReading reading) {
    Clause clause = reading.clause();
    Lexicon lexicon = Lexicon.of(reading.language());
    boolean object = clause.sentence().child(clause.head(), "obj").isPresent();
    boolean event =
        lexicon.has(FUTURE, clause.head().lemma(), "event")
            || object && lexicon.has(FUTURE, clause.head().lemma(), "event-object");
    boolean personal =
        clause
            .subject()
            .filter(s -> lexicon.has("hypotheticals", lower(s), "personal"))
            .isPresent();
    return event || personal || clause.isQuestion();
  }

  private static Optional<Token> future(ClauseReading reading) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return reading.clause().verbs().stream()
        .filter(
            v ->
                v.morphology().tense() == Tense.FUTURE
                    || v.pos().equals("AUX") && lexicon.has(FUTURE, lower(v), "auxiliary"))
        .findFirst();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
