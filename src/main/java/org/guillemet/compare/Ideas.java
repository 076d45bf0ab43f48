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
  private static final Map<Language, Map<String, Set<String>>> KNOWN = new ConcurrentHashMap<>();

  private Ideas() {}

  /**
   * What the list says of the idea of a word, its code first; nothing when it has none.
   *
   * @param word folded
   * @param written as it stands in the text
   */
  public static Set<String> of(String word, String written, Language language) {
    return KNOWN
        .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(word + " " + written, w -> find(word, written, language));
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
