package org.guillemet.claims;

import java.util.List;
import java.util.Optional;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Wrongdoing laid on somebody as fact, and accusations without an accuser. Convictions, rulings and
 * charges are acts of a court, which anyone can look up: they are left alone.
 */
final class AllegationSignals implements SignalFinder {

  private static final String WRONGS = "wrongdoing";

  @Override
  public List<Signal> find(ClauseReading reading) {
    Clause clause = reading.clause();
    boolean stated =
        reading.certainty() == Certainty.ASSERTED || reading.certainty() == Certainty.NEGATED;
    if (!stated
        || !clause.hasMood(Mood.INDICATIVE) && !isHeadlinePast(clause)
        || clause.isQuestion()
        || reading.sentenceHas("verdicts", "verdict")) {
      return List.of();
    }
    return wrong(reading).map(span -> new Signal(Kind.ALLEGATION, span)).stream().toList();
  }

  /** Taggers take "forged" for a participle where it is a past tense. */
  private static boolean isHeadlinePast(Clause clause) {
    return clause.head().morphology().mood() == Mood.PAST_PARTICIPLE
        && clause.subject().filter(s -> s.relation().equals("nsubj")).isPresent();
  }

  private static Optional<Span> wrong(ClauseReading reading) {
    Clause clause = reading.clause();
    Accused accused = new Accused(reading.language());
    boolean somebody = accused.doer(clause).isPresent();
    if (reading.negated()) {
      return somebody && is(reading, clause.head(), "duty-denied")
          ? Optional.of(clause.verbSpan())
          : Optional.empty();
    }
    if (somebody) {
      Optional<Span> done =
          deed(reading).map(deed -> clause.verbSpan().cover(deed.span())).or(() -> phrase(reading));
      if (done.isPresent()) {
        return done;
      }
    }
    return accusation(reading, accused)
        .map(verb -> clause.verbSpan())
        .or(() -> owned(reading, accused));
  }

  private static boolean is(ClauseReading reading, Token token, String wordClass) {
    return Lexicon.of(reading.language()).has(WRONGS, token.lemma(), wordClass);
  }

  /** The token that says what somebody has done or is. */
  private static Optional<Token> deed(ClauseReading reading) {
    Sentence sentence = reading.clause().sentence();
    Token head = reading.clause().head();
    if (!head.isVerbal()) {
      boolean trait = sentence.child(head, "cop").isPresent() && is(reading, head, "trait");
      return Optional.of(head).filter(h -> trait);
    }
    boolean passive = new Accused(reading.language()).isPassive(reading.clause());
    boolean object =
        passive || sentence.children(head, "obj").anyMatch(o -> !is(reading, o, "idiom"));
    boolean act = is(reading, head, "act") && (object || !is(reading, head, "object"));
    boolean covered =
        is(reading, head, "particle") && sentence.child(head, "compound:prt").isPresent();
    boolean failed =
        is(reading, head, "failure")
            && sentence.child(head, "xcomp").filter(x -> is(reading, x, "duty")).isPresent();
    if (act || covered || failed) {
      return Optional.of(head);
    }
    return sentence
        .children(head, "obj", "obl", "xcomp", "nsubj:pass")
        .filter(t -> is(reading, head, "light") && is(reading, t, "deed"))
        .findFirst();
  }

  private static Optional<Span> phrase(ClauseReading reading) {
    return reading.phrases(WRONGS, "phrase").stream().map(Phrases.Match::span).findFirst();
  }

  /** "was accused of fraud", and nobody is there who accuses. */
  private static Optional<Token> accusation(ClauseReading reading, Accused accused) {
    Clause clause = reading.clause();
    Token head = clause.head();
    boolean accuses =
        accused.isPassive(clause)
            && is(reading, head, "accuse")
            && !head.is("acl")
            && accused.agent(clause).isEmpty()
            && !namesAccuser(reading);
    boolean somebody =
        clause.subject().filter(s -> accused.isSomebody(clause.sentence(), s)).isPresent();
    return Optional.of(head).filter(h -> accuses && somebody);
  }

  /** "accused of fraud by his partners", wherever the parser hangs the partners. */
  private static boolean namesAccuser(ClauseReading reading) {
    return reading.clause().sentence().tokens().stream()
        .filter(t -> t.index() > reading.clause().head().index() && t.is("case"))
        .anyMatch(t -> is(reading, t, "agent"));
  }

  /** "the negligence of the Delmas company": the deed is a noun, and somebody's. */
  private static Optional<Span> owned(ClauseReading reading, Accused accused) {
    Sentence sentence = reading.clause().sentence();
    return reading.clause().tokens().stream()
        .filter(t -> t.pos().equals("NOUN") && is(reading, t, "noun"))
        // "allegations of fraud" are not yet fraud.
        .filter(t -> t.is("nsubj") || t.is("obj") || t.is("obl"))
        .flatMap(
            t ->
                sentence
                    .children(t, "nmod")
                    .filter(o -> accused.isSomebody(sentence, o))
                    .map(o -> t.span().cover(o.span())))
        .findFirst();
  }
}
