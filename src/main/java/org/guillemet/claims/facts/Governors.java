package org.guillemet.claims.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.claims.Period;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/** Finds the words that a number, a date or an outcome hangs on, up to the verb. */
final class Governors {

  /** What tells more of a noun. */
  private static final String[] MODIFIERS = {"amod", "compound", "nmod", "flat", "appos", "acl"};

  /** "27 injured": what is counted, whatever the tagger takes it for. */
  private static final Set<String> NOUNS = Set.of("NOUN", "ADJ", "VERB", "PROPN");

  private Governors() {}

  static boolean isNoun(Token token) {
    return NOUNS.contains(token.pos());
  }

  /** The word of some words that the others hang on. */
  static Token head(Sentence sentence, Span span) {
    Token first = null;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first == null ? token : first;
        if (token.head() < 0 || !sentence.token(token.head()).span().overlaps(span)) {
          return token;
        }
      }
    }
    return first == null ? sentence.token(0) : first;
  }

  /** A word with what tells more of it. */
  static void phrase(Sentence sentence, Token word, Span without, Set<Token> found) {
    if (!word.span().overlaps(without) || isNoun(word)) {
      found.add(word);
    }
    sentence.children(word, MODIFIERS).filter(t -> !t.span().overlaps(without)).forEach(found::add);
  }

  /** From a word up to the verb that it goes with, whose other parts tell more. */
  static Set<Token> climb(Sentence sentence, Token head, Span span) {
    Set<Token> found = new LinkedHashSet<>();
    Token t = head;
    Token below = head;
    phrase(sentence, t, span, found);
    while (t.head() >= 0 && !isTop(sentence, t)) {
      below = t;
      t = sentence.token(t.head());
      phrase(sentence, t, span, found);
    }
    Token from = below;
    sentence
        .children(t, "nsubj", "obj", "xcomp", "cop", "advcl", "acl")
        .filter(c -> c.index() != from.index())
        .forEach(c -> phrase(sentence, c, span, found));
    if (t.is("acl")) {
      sentence.head(t).ifPresent(h -> phrase(sentence, h, span, found));
    }
    return found;
  }

  /** The dates that hang on what a fact hangs on. */
  static List<Period> times(ClauseReading reading, Token head, Span span) {
    Sentence sentence = reading.clause().sentence();
    Token top = top(sentence, head);
    return reading.periods().stream()
        .filter(p -> !p.span().equals(span))
        .filter(p -> top(sentence, head(sentence, p.span())).index() == top.index())
        .toList();
  }

  static Token top(Sentence sentence, Token head) {
    Token t = head;
    while (t.head() >= 0 && !isTop(sentence, t)) {
      t = sentence.token(t.head());
    }
    return t;
  }

  private static boolean isTop(Sentence sentence, Token token) {
    return token.isVerbal() && !token.is("aux") && !token.is("cop")
        || sentence.child(token, "cop", "nsubj").isPresent();
  }
}
