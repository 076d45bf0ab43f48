package org.guillemet.compare;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.WordForms;
import org.guillemet.text.Language;

/**
 * Finds the idea that a word stands for, which has one code in all languages ({@code
 * concepts.txt}): as it is written, without an ending, or by its lemma. Thread-safe.
 */
public final class Ideas {

  private static final String LIST = "concepts";

  /** Words that have been looked up: the dictionary is slow. */
  private static final Map<Language, Remembered<Word, Set<String>>> KNOWN =
      new ConcurrentHashMap<>();

  private record Word(String folded, String written) {}

  private Ideas() {}

  /**
   * What the list says of the idea of a word, its code first; nothing when it has none.
   *
   * @param word folded
   * @param written as it stands in the text
   */
  public static Set<String> of(String word, String written, Language language) {
    return KNOWN
        .computeIfAbsent(language, l -> new Remembered<>(w -> find(w.folded(), w.written(), l)))
        .of(new Word(word, written));
  }

  private static Set<String> find(String word, String written, Language language) {
    Map<String, Set<String>> ideas = Lexicon.of(language).classes(LIST);
    return WordForms.of(word, written, language).stream()
        .filter(ideas::containsKey)
        .findFirst()
        .map(ideas::get)
        .orElse(Set.of());
  }
}
