package org.guillemet.claims.signals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Wrongdoing laid on somebody as fact, and accusations without an accuser. Convictions, rulings and
 * charges are acts of a court, which anyone can look up: they are left alone.
 */
public final class AllegationSignals implements SignalFinder {

  private static final String WRONGS = "wrongdoing";

  /** What a class of verbs begins with that need a noun of a class: {@code of:bribe}. */
  private static final String COMPLETED_BY = "of:";

  @Override
  public List<Signal> find(ClauseReading reading) {
    Clause clause = reading.clause();
    boolean stated =
        reading.certainty() == Certainty.ASSERTED || reading.certainty() == Certainty.NEGATED;
    if (!stated
        || !clause.hasMood(Mood.INDICATIVE) && !isHeadlinePast(clause)
        || clause.isQuestion()
        || isOnRecord(reading)) {
      return List.of();
    }
    return wrong(reading).map(span -> new Signal(Kind.ALLEGATION, span)).stream().toList();
  }

  /** Acts of a court, but not what is done to one: "lied to the judge". */
  private static boolean isOnRecord(ClauseReading reading) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return reading.sentenceHas("verdicts", "verdict")
        || reading.clause().sentence().tokens().stream()
            .filter(t -> lexicon.has("verdicts", t.lemma(), "body"))
            .anyMatch(t -> t.head() != reading.clause().head().index() || !isObject(t));
  }

  private static boolean isObject(Token token) {
    return Stream.of("obj", "iobj", "obl").anyMatch(token::is)
        && !token.relation().equals("obl:agent");
  }

  /** Taggers take "forged" for a participle where it is a past tense. */
  private static boolean isHeadlinePast(Clause clause) {
    return clause.head().morphology().mood() == Mood.PAST_PARTICIPLE
        && clause.subject().filter(s -> s.relation().equals("nsubj")).isPresent();
  }

  private static Optional<Span> wrong(ClauseReading reading) {
    Clause clause = reading.clause();
    Accused accused = new Accused(reading.lexicon());
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
    boolean passive = new Accused(reading.lexicon()).isPassive(reading.clause());
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
        .children(head, "obj", "obl", "xcomp", "ccomp", "nsubj:pass")
        .filter(t -> completes(reading, head, t) || isLedTo(reading, head, t))
        .findFirst();
  }

  /** "took bribes", "destroyed evidence": neither word is a wrong alone. */
  private static boolean completes(ClauseReading reading, Token verb, Token noun) {
    return Lexicon.of(reading.language())
        .classes(WRONGS)
        .getOrDefault(verb.lemma(), Set.of())
        .stream()
        .filter(c -> c.startsWith(COMPLETED_BY))
        .anyMatch(c -> is(reading, noun, c.substring(COMPLETED_BY.length())));
  }

  /** "tried to bribe", "helped him steal it". */
  private static boolean isLedTo(ClauseReading reading, Token verb, Token act) {
    return is(reading, verb, "leads")
        && act.isVerbal()
        && (is(reading, act, "act")
            || reading
                .clause()
                .sentence()
                .children(act, "obj")
                .anyMatch(o -> completes(reading, act, o)));
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
