package org.guillemet.claims.signals;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Block;

/** Tells on whom a clause lays what it says, and whether that is somebody. */
final class Accused {

  private final Lexicon lexicon;

  Accused(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the clause is in the passive. */
  boolean isPassive(Clause clause) {
    return Grammar.isPassive(clause.sentence(), clause.head());
  }

  /** The somebody who does what the clause says, whatever the voice of its verb. */
  Optional<Token> doer(Clause clause) {
    Optional<Token> doer = isPassive(clause) ? agent(clause) : subject(clause);
    return doer.filter(d -> isSomebody(clause.sentence(), d) || isHeadlineFunction(clause, d));
  }

  /** Who stands behind the passive. */
  Optional<Token> agent(Clause clause) {
    return clause.sentence().child(clause.head(), "obl:agent");
  }

  private Optional<Token> subject(Clause clause) {
    Optional<Token> own = clause.subject();
    if (own.isPresent() && !isRelative(own.get())) {
      return own;
    }
    Sentence sentence = clause.sentence();
    Token head = clause.head();
    // "Brun, who stole it": the relative clause hangs on whom it speaks of.
    if (head.is("acl")) {
      return sentence.head(head);
    }
    // "Brun came and stole it": the subject stands with the first verb.
    return head.is("conj")
        ? sentence.head(head).flatMap(h -> sentence.child(h, "nsubj"))
        : Optional.empty();
  }

  private boolean isRelative(Token token) {
    return token.pos().equals("PRON") && lexicon.has("wrongdoing", token.lemma(), "relative");
  }

  /** "Festival director fled": headlines leave out the article. */
  private boolean isHeadlineFunction(Clause clause, Token token) {
    boolean headline = clause.block() == Block.Kind.TITLE || clause.block() == Block.Kind.HEADING;
    return headline
        && lexicon.has("speaker-nouns", token.lemma(), "person")
        && token.morphology().number() != Number.PLURAL
        && clause.sentence().child(token, "det", "nummod").isEmpty();
  }

  /** A name, somebody pointed to by function, or a personal pronoun. */
  boolean isSomebody(Sentence sentence, Token token) {
    if (token.pos().equals("PRON")) {
      return lexicon.has("wrongdoing", token.text().toLowerCase(Locale.ROOT), "pronoun");
    }
    if (token.pos().equals("PROPN") && token.name() != NameType.OTHER) {
      return true;
    }
    boolean named =
        sentence.children(token).stream()
            .anyMatch(t -> t.name() == NameType.PERSON || t.name() == NameType.ORGANIZATION);
    return named || isFunction(sentence, token);
  }

  private boolean isFunction(Sentence sentence, Token token) {
    Set<String> classes = lexicon.classes("speaker-nouns").getOrDefault(token.lemma(), Set.of());
    boolean one =
        (classes.contains("person") || classes.contains("organization"))
            && token.morphology().number() != Number.PLURAL;
    // "the rebel forces": many that act as one.
    boolean body = lexicon.has("wrongdoing", token.text().toLowerCase(Locale.ROOT), "body");
    // "the museum's curators": many that somebody has.
    boolean owned =
        classes.contains("person")
            && sentence.children(token, "nmod").anyMatch(o -> isSomebody(sentence, o));
    return (one || body || owned)
        && sentence
            .children(token, "det", "nmod:poss")
            .anyMatch(d -> sentence.isA(d, WordClass.DEFINITE));
  }
}
