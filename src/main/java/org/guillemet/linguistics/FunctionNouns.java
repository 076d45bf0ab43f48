package org.guillemet.linguistics;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** The nouns of the list of functions that stand for one by themselves. Thread-safe. */
public final class FunctionNouns {

  private static final Map<Language, Set<String>> ALL = new ConcurrentHashMap<>();

  private FunctionNouns() {}

  /**
   * Whether a word is such a noun, however its accents are written.
   *
   * @param word in the form of the dictionary
   */
  public static boolean isOne(String word, Language language) {
    return ALL.computeIfAbsent(language, FunctionNouns::read).contains(Folding.fold(word));
  }

  private static Set<String> read(Language language) {
    return Lexicon.of(language).classes("functions").entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(c -> c.startsWith("@")))
        .map(e -> Folding.fold(e.getKey()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
