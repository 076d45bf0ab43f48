package org.guillemet.linguistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.linguistics.Morphology.Mood;

/** Questions about verbs and noun phrases that Universal Dependencies answer in every language. */
public final class Grammar {

  private Grammar() {}

  /** A token and all that it governs. */
  public static BitSet subtree(Sentence sentence, Token token) {
    BitSet set = new BitSet(sentence.size());
    sentence.subtree(token).forEach(t -> set.set(t.index()));
    return set;
  }

  /** The tokens from {@code from}, inclusive, to {@code to}, exclusive. */
  public static BitSet range(int from, int to) {
    BitSet set = new BitSet();
    if (from < to) {
      set.set(from, to);
    }
    return set;
  }

  public static BitSet without(BitSet set, BitSet less) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(less);
    return rest;
  }

  /** The verb with its auxiliaries, and its particle. */
  public static List<Token> verbWords(Sentence sentence, Token verb) {
    List<Token> words = new ArrayList<>();
    sentence.children(verb).stream()
        .filter(t -> t.is("aux") || t.relation().equals("compound:prt"))
        .forEach(words::add);
    words.add(verb);
    words.sort(java.util.Comparator.comparingInt(Token::index));
    return words;
  }

  /** A verb form with its own person: not an infinitive, not a participle without auxiliary. */
  public static boolean isFinite(Sentence sentence, Token verb) {
    if (sentence.child(verb, "aux").isPresent()) {
      return true;
    }
    return switch (verb.morphology().mood()) {
      case INDICATIVE, CONDITIONAL, SUBJUNCTIVE, IMPERATIVE -> true;
      case INFINITIVE, PRESENT_PARTICIPLE, PAST_PARTICIPLE -> false;
      case UNKNOWN -> sentence.child(verb, "nsubj").isPresent();
    };
  }

  /** A conditional by its own form or by that of its auxiliary: "serait", "aurait dit". */
  public static boolean isConditional(Sentence sentence, Token verb) {
    return verb.morphology().mood() == Mood.CONDITIONAL
        || sentence
            .children(verb, "aux", "cop")
            .anyMatch(t -> t.morphology().mood() == Mood.CONDITIONAL);
  }

  /** How much of a clause the tokens from one index to another hold. */
  public static Predication clause(Sentence sentence, int start, int end) {
    Predication found = Predication.NO;
    for (int i = start; i < end; i++) {
      Predication here = clause(sentence, start, sentence.token(i));
      if (here == Predication.CLAUSE) {
        return here;
      }
      found = here == Predication.NO ? found : here;
    }
    return found;
  }

  /** Whether the token is a finite verb, and has a subject from the index on. */
  public static Predication clause(Sentence sentence, int start, Token t) {
    if (t.isVerbal() && isFinite(sentence, t)) {
      return subject(sentence, t).filter(s -> s.index() >= start).isPresent()
          ? Predication.CLAUSE
          : Predication.VERB;
    }
    return t.pos().equals("AUX") && isModal(t) && t.is("aux") ? Predication.VERB : Predication.NO;
  }

  /** Whether the tokens from one index to another hold a finite verb outside relative clauses. */
  public static boolean states(Sentence sentence, int start, int end) {
    return sentence.tokens().subList(start, Math.max(start, end)).stream()
        .filter(t -> !t.relation().equals("acl:relcl"))
        .anyMatch(t -> t.is("cop") || t.isVerbal() && !t.is("aux") && isFinite(sentence, t));
  }

  /**
   * The clause that "that" opens behind a word, whatever the parser hangs it on: "told a crowd in
   * Leeds that it rains". Nothing but phrases stands between the two.
   */
  public static Optional<Token> thatClause(Sentence sentence, Token word) {
    for (int i = word.index() + 1; i < sentence.size(); i++) {
      Token t = sentence.token(i);
      if (sentence.isA(t, WordClass.THAT) && (t.is("mark") || t.is("dep"))) {
        return sentence
            .head(t)
            .filter(c -> c.index() > t.index())
            .filter(c -> subject(sentence, c).filter(s -> s.index() > t.index()).isPresent());
      }
      if (t.isVerbal() || t.isPunctuation()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An infinitive, or what a preposition of infinitives makes one. */
  public static boolean isInfinitive(Sentence sentence, Token t) {
    boolean opened =
        sentence.children(t, "mark", "case").anyMatch(m -> sentence.isA(m, WordClass.INFINITIVE));
    boolean infinitive =
        Stream.concat(Stream.of(t), sentence.children(t, "aux", "cop"))
            .anyMatch(c -> c.morphology().mood() == Mood.INFINITIVE);
    boolean finite =
        isTensed(t) || sentence.children(t, "aux", "cop").anyMatch(a -> isTensed(a) || isModal(a));
    return infinitive && (opened || !finite) || opened && !finite;
  }

  private static boolean isTensed(Token verb) {
    Mood mood = verb.morphology().mood();
    return mood == Mood.INDICATIVE || mood == Mood.CONDITIONAL || mood == Mood.SUBJUNCTIVE;
  }

  /** An auxiliary without forms: "would", "can". */
  private static boolean isModal(Token auxiliary) {
    return auxiliary.morphology().mood() == Mood.UNKNOWN;
  }

  public static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> t.relation().equals("aux:pass") || t.relation().equals("nsubj:pass"));
  }

  public static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().anyMatch(t -> sentence.isA(t, WordClass.NEGATION));
  }

  /** What the verb's subject relation points to, whatever its subtype, left or right of it. */
  public static Stream<Token> subjects(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "nsubj", "csubj")
        .filter(t -> t.isNominal() || Set.of("NUM", "DET", "ADJ").contains(t.pos()))
        .filter(t -> !isClitic(sentence, t));
  }

  /** "comme l'explique Brun": never a subject, whatever the parser makes of it. */
  private static boolean isClitic(Sentence sentence, Token t) {
    return t.pos().equals("PRON") && sentence.isA(t, WordClass.OBJECT_CLITIC);
  }

  public static Optional<Token> subject(Sentence sentence, Token verb) {
    return sentence.children(verb).isEmpty()
        ? Optional.empty()
        : subjects(sentence, verb).findFirst();
  }

  /** The first index of a set of tokens; the set is not empty. */
  public static int first(BitSet set) {
    return set.nextSetBit(0);
  }

  /** The index behind the last of a set of tokens. */
  public static int end(BitSet set) {
    return set.length();
  }

  /** The index behind the last word of a sentence. */
  public static int lastWord(Sentence sentence) {
    int last = sentence.size();
    while (last > 0 && sentence.token(last - 1).isPunctuation()) {
      last--;
    }
    return last;
  }
}
