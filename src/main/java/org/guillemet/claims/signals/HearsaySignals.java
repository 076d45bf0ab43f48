package org.guillemet.claims.signals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * What the writer marks as second-hand: "reportedly", "is said to have left", "il semblerait que",
 * and the French conditional of hearsay ("aurait cédé"), told from the hypothetical, the polite and
 * the future in the past.
 */
public final class HearsaySignals implements SignalFinder {

  private static final String HEARSAY = "hearsay";
  private static final String HYPOTHETICALS = "hypotheticals";

  @Override
  public List<Signal> find(ClauseReading reading) {
    if (reading.clause().isQuestion()) {
      return List.of();
    }
    return Stream.of(phrase(reading), passive(reading), conditional(reading))
        .flatMap(Optional::stream)
        .map(span -> new Signal(Kind.HEARSAY, span))
        .limit(1)
        .toList();
  }

  private static Optional<Span> phrase(ClauseReading reading) {
    return reading.phrases(HEARSAY, "phrase").stream().map(Match::span).findFirst();
  }

  /** "is believed to have fled": somebody believes it, and nobody is named. */
  private static Optional<Span> passive(ClauseReading reading) {
    Clause clause = reading.clause();
    Sentence sentence = clause.sentence();
    Token head = clause.head();
    boolean believed =
        Lexicon.of(reading.language()).has(HEARSAY, head.lemma(), "passive")
            && sentence.children(head).stream().anyMatch(t -> t.relation().equals("aux:pass"))
            && sentence.child(head, "xcomp").isPresent()
            && sentence.child(head, "obl:agent").isEmpty();
    boolean somebody =
        clause
            .subject()
            .filter(
                s -> !Lexicon.of(reading.language()).has(HYPOTHETICALS, s.lemma(), "impersonal"))
            .isPresent();
    return believed && somebody ? Optional.of(clause.verbSpan()) : Optional.empty();
  }

  /** Languages whose verbs have no conditional mood never come here. */
  private static Optional<Span> conditional(ClauseReading reading) {
    Clause clause = reading.clause();
    Optional<Token> verb =
        clause.verbs().stream().filter(v -> v.morphology().mood() == Mood.CONDITIONAL).findFirst();
    if (verb.isEmpty() || isHypothetical(reading) || isReported(clause) || isPersonal(reading)) {
      return Optional.empty();
    }
    Lexicon lexicon = Lexicon.of(reading.language());
    Token head = clause.head();
    boolean perfect =
        verb.get().index() != head.index()
            && lexicon.has(HEARSAY, verb.get().lemma(), "auxiliary")
            && head.morphology().mood() == Mood.PAST_PARTICIPLE;
    boolean state = lexicon.has(HEARSAY, head.lemma(), "state") && head.isVerbal();
    boolean be = verb.get().is("cop") || lexicon.has(HEARSAY, head.lemma(), "copula");
    boolean copula = be && !isImpersonal(lexicon, clause);
    boolean passive = verb.get().relation().equals("aux:pass");
    boolean polite = lexicon.has(HYPOTHETICALS, head.lemma(), "verb");
    boolean hearsay = (perfect || state || copula && !isJudged(reading) || passive) && !polite;
    return hearsay ? Optional.of(clause.verbSpan()) : Optional.empty();
  }

  /** "ce serait une erreur", "il serait bon de". */
  private static boolean isImpersonal(Lexicon lexicon, Clause clause) {
    return clause
        .subject()
        .or(() -> clause.sentence().child(clause.head(), "expl"))
        .filter(s -> lexicon.has(HYPOTHETICALS, lower(s), "impersonal"))
        .isPresent();
  }

  /** What would be an advantage, an error, possible: a judgement on what is not yet. */
  private static boolean isJudged(ClauseReading reading) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return lexicon.has(HYPOTHETICALS, reading.clause().head().lemma(), "judged");
  }

  private static boolean isHypothetical(ClauseReading reading) {
    Lexicon lexicon = Lexicon.of(reading.language());
    boolean imagined =
        reading.clause().sentence().tokens().stream()
            .anyMatch(t -> t.is("mark") && lexicon.has(HYPOTHETICALS, t.lemma(), "mark"));
    return imagined || reading.sentenceHas(HYPOTHETICALS, "condition");
  }

  /** Reported speech and thought put the future in the past: "il a dit qu'il viendrait". */
  private static boolean isReported(Clause clause) {
    Sentence sentence = clause.sentence();
    Token t = clause.head();
    for (int steps = 0; steps <= sentence.size() && t.head() >= 0; steps++) {
      if (t.is("ccomp") || t.is("csubj") || t.is("xcomp")) {
        return true;
      }
      t = sentence.token(t.head());
    }
    return false;
  }

  /** "je", "nous", "on": what the writer would do himself. */
  private static boolean isPersonal(ClauseReading reading) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return reading.clause().sentence().children(reading.clause().head()).stream()
        .anyMatch(t -> lexicon.has(HYPOTHETICALS, lower(t), "personal"));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
