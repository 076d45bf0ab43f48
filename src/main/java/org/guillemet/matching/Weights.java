package org.guillemet.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/** Tells what changing a word of a quotation does, by the lists of a language. Immutable. */
final class Weights {

  /** How many words may stand between the two parts of a negation. */
  private static final int REACH = 5;

  /** The same where the second part is the subject. */
  private static final int SUBJECT = 2;

  private final Map<String, Set<String>> classes;

  Weights(Language language) {
    this.classes = Lexicon.of(language).classes("quotation-words");
  }

  /**
   * The weight of a word.
   *
   * @param before the words before it
   * @param name whether it is written as a name
   * @param letter whether it is a single letter
   */
  Weight of(List<QuotedWord> before, String word, boolean name, boolean letter) {
    if (has(word, "negation") || has(word, "behind-ne") && isBehindNe(before)) {
      return Weight.NEGATION;
    }
    if (has(word, "number")) {
      return Weight.NUMBER;
    }
    if (has(word, "modal")) {
      // "in May"
      return name && !letter ? Weight.NAME : Weight.MODALITY;
    }
    if (has(word, "function")) {
      return Weight.FUNCTION;
    }
    return name ? Weight.NAME : Weight.MEANING;
  }

  /** "Personne ne le croit": what negates behind the other part does so before it, too. */
  void negateSubject(List<QuotedWord> words, String word) {
    if (!has(word, "ne")) {
      return;
    }
    for (int i = Math.max(0, words.size() - SUBJECT); i < words.size(); i++) {
      QuotedWord before = words.get(i);
      if (has(before.text(), "behind-ne")) {
        words.set(i, before.as(Weight.NEGATION));
      }
    }
  }

  /** "Il ne paiera plus": the word negates only with another before it. */
  private boolean isBehindNe(List<QuotedWord> words) {
    return words.subList(Math.max(0, words.size() - REACH), words.size()).stream()
        .anyMatch(w -> has(w.text(), "ne"));
  }

  private boolean has(String word, String wordClass) {
    return classes.getOrDefault(word, Set.of()).contains(wordClass);
  }
}
