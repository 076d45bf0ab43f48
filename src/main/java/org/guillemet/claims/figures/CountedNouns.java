package org.guillemet.claims.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/** Finds the nouns that numbers count, and tells what they stand for. Thread-safe. */
final class CountedNouns {

  private static final String LIST = "counted-nouns";

  /** How many words may stand between a number and the noun that it counts. */
  private static final int REACH = 4;

  private static final Set<String> DASHES = Set.of("–", "—", "―", "--");

  private final Lexicon lexicon;

  CountedNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The noun that a number stands with in the tree, or the next one behind it.
   *
   * @param number the number itself
   * @param last what the noun stands behind: the end of the number and its unit
   * @param share whether the number is a part of a whole: "a third of the staff"
   */
  Optional<Token> find(Sentence sentence, Span number, Span last, boolean share) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(number) && token.is("nummod")) {
        Optional<Token> head = sentence.head(token).filter(t -> t.pos().equals("NOUN"));
        if (head.isPresent()
            && head.get().span().start() >= last.end()
            && !isParted(sentence, token, head.get())) {
          return head;
        }
      }
    }
    return next(sentence, last, share);
  }

  /** "Brun, 40 – a father": a sign stands between. */
  private static boolean isParted(Sentence sentence, Token number, Token noun) {
    return sentence.tokens().subList(number.index(), noun.index()).stream()
        .anyMatch(t -> DASHES.contains(t.text()));
  }

  private Optional<Token> next(Sentence sentence, Span last, boolean share) {
    int reach = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().start() < last.end()) {
        continue;
      }
      boolean noun = token.pos().equals("NOUN") || isCasualty(token);
      // "half of the town's houses"
      boolean possessor = share && token.is("nmod:poss");
      if (noun && !possessor) {
        Optional<Token> head = sentence.head(token).filter(h -> token.is("compound"));
        return head.filter(h -> h.pos().equals("NOUN")).or(() -> Optional.of(token));
      }
      boolean between =
          possessor
              || Set.of("ADJ", "ADP", "NUM", "PROPN").contains(token.pos())
              || share && Set.of("DET", "PART").contains(token.pos())
              || token.pos().equals("DET") && isPartOfPreposition(sentence, token);
      if (!between || ++reach > REACH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "millions des habitants": the second half of "des". */
  private static boolean isPartOfPreposition(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).span().overlaps(token.span());
  }

  /** "12 dead", "3 blessés", whatever the tagger takes them for. */
  private boolean isCasualty(Token token) {
    return lexicon.has(LIST, token.lemma(), "casualty")
        || lexicon.has(LIST, token.text().toLowerCase(Locale.ROOT), "casualty");
  }

  boolean isPeople(Token noun) {
    return isCasualty(noun)
        || lexicon.has(LIST, noun.lemma(), "people")
        || lexicon.has("speaker-nouns", noun.lemma(), "person")
        || lexicon.has("speaker-nouns", noun.lemma(), "group");
  }

  /** "half of the residents", "a third of the money", but not "half of the way". */
  boolean hasShares(Token noun) {
    return noun.morphology().number() == Number.PLURAL && !isVisible(noun)
        || lexicon.has(LIST, noun.lemma(), "whole");
  }

  /** Whether anyone can count them, or their number is fixed beforehand. */
  boolean isVisible(Token noun) {
    return lexicon.has(LIST, noun.lemma(), "visible");
  }
}
