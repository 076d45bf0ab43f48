package org.guillemet.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Signal.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * Wrongdoing laid on somebody as fact, and accusations without an accuser. Convictions, rulings and
 * charges are acts of a court, which anyone can look up: they are left alone.
 */
final class AllegationSignals implements SignalFinder {

  private static final String WRONGS = "wrongdoing";

  @Override
  public List<Signal> find(ClauseReading reading) {
    Clause clause = reading.clause();
    if (reading.sentenceHas("verdicts", "verdict") || clause.isQuestion()) {
      return List.of();
    }
    boolean stated =
        reading.certainty() == Certainty.ASSERTED
            && !reading.negated()
            && clause.hasMood(Mood.INDICATIVE);
    Optional<Token> wrong =
        stated ? wrongOf(reading).or(() -> accusation(reading)) : Optional.empty();
    return wrong.stream()
        .map(w -> new Signal(Kind.ALLEGATION, clause.verbSpan().cover(w.span())))
        .toList();
  }

  /** What somebody is said to have done or to be. */
  private static Optional<Token> wrongOf(ClauseReading reading) {
    Clause clause = reading.clause();
    Sentence sentence = clause.sentence();
    Token head = clause.head();
    Lexicon lexicon = Lexicon.of(reading.language());
    boolean passive = isPassive(clause);
    Optional<Token> doer = passive ? agent(clause) : doer(clause);
    if (doer.filter(d -> isSomebody(lexicon, sentence, d)).isEmpty()) {
      return Optional.empty();
    }
    if (head.isVerbal() && lexicon.has(WRONGS, head.lemma(), "act")) {
      boolean complete =
          !lexicon.has(WRONGS, head.lemma(), "object")
              || passive
              || sentence.children(head, "obj").anyMatch(o -> !isIdiom(o));
      return Optional.of(head).filter(h -> complete);
    }
    boolean light = head.isVerbal() && lexicon.has(WRONGS, head.lemma(), "light");
    if (light) {
      return sentence
          .children(head, "obj", "obl", "xcomp", "nsubj:pass")
          .filter(t -> lexicon.has(WRONGS, t.lemma(), "deed"))
          .findFirst();
    }
    boolean copular = sentence.child(head, "cop").isPresent();
    return copular && lexicon.has(WRONGS, head.lemma(), "trait")
        ? Optional.of(head)
        : Optional.empty();
  }

  /** "stole the show". */
  private static boolean isIdiom(Token object) {
    return Set.of("show", "spotlight", "vedette").contains(object.lemma());
  }

  private static Optional<Token> doer(Clause clause) {
    Optional<Token> own = clause.subject();
    if (own.isPresent() && !isRelative(own.get())) {
      return own;
    }
    // "Brun, who stole it": the relative clause hangs on whom it speaks of.
    Token head = clause.head();
    if (head.is("acl")) {
      return clause.sentence().head(head);
    }
    // "Brun came and stole it": the subject stands with the first verb.
    return head.is("conj")
        ? clause.sentence().head(head).flatMap(h -> clause.sentence().child(h, "nsubj"))
        : Optional.empty();
  }

  private static boolean isRelative(Token token) {
    return token.pos().equals("PRON")
        && Set.of("qui", "who", "which", "that").contains(token.lemma());
  }

  private static boolean isPassive(Clause clause) {
    return clause.sentence().children(clause.head()).stream()
        .anyMatch(t -> t.relation().equals("aux:pass") || t.relation().equals("nsubj:pass"));
  }

  private static Optional<Token> agent(Clause clause) {
    return clause.sentence().children(clause.head(), "obl:agent").findFirst();
  }

  /** "was accused of fraud", and nobody is there who accuses. */
  private static Optional<Token> accusation(ClauseReading reading) {
    Clause clause = reading.clause();
    Lexicon lexicon = Lexicon.of(reading.language());
    boolean accused =
        isPassive(clause)
            && lexicon.has(WRONGS, clause.head().lemma(), "accuse")
            && agent(clause).isEmpty()
            && !namesAccuser(lexicon, clause)
            && !clause.head().is("acl");
    boolean somebody =
        clause.subject().filter(s -> isSomebody(lexicon, clause.sentence(), s)).isPresent();
    return accused && somebody ? Optional.of(clause.head()) : Optional.empty();
  }

  /** "accused of fraud by his partners", wherever the parser hangs the partners. */
  private static boolean namesAccuser(Lexicon lexicon, Clause clause) {
    return clause.sentence().tokens().stream()
        .filter(t -> t.index() > clause.head().index() && t.is("case"))
        .anyMatch(t -> lexicon.has(WRONGS, t.lemma(), "agent"));
  }

  /** A name of a person or a body, somebody pointed to by function, or a personal pronoun. */
  private static boolean isSomebody(Lexicon lexicon, Sentence sentence, Token token) {
    if (token.pos().equals("PRON")) {
      return lexicon.has(WRONGS, token.text().toLowerCase(Locale.ROOT), "pronoun");
    }
    boolean named =
        sentence.subtree(token).stream()
            .filter(
                t ->
                    t.index() == token.index()
                        || t.is("flat")
                        || t.is("appos")
                        || t.head() == token.index())
            .anyMatch(t -> t.name() == NameType.PERSON || t.name() == NameType.ORGANIZATION);
    if (named) {
      return true;
    }
    Set<String> classes = lexicon.classes("speaker-nouns").getOrDefault(token.lemma(), Set.of());
    boolean function = classes.contains("person") || classes.contains("organization");
    return function
        && token.morphology().number() != org.guillemet.linguistics.Morphology.Number.PLURAL
        && sentence
            .children(token, "det", "nmod:poss")
            .anyMatch(
                d -> lexicon.has("determiners", d.text().toLowerCase(Locale.ROOT), "definite"));
  }
}
