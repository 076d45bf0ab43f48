package org.guillemet.compare.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guillemet.compare.Codes;
import org.guillemet.compare.Remembered;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.text.Language;

/** Makes the words of facts the same in both languages, as far as they can be. Thread-safe. */
final class FactCodes {

  private static final Map<Language, Remembered<String, Set<String>>> KNOWN =
      new ConcurrentHashMap<>();

  private FactCodes() {}

  /** Each word with all that it may stand for. */
  static Set<Set<String>> of(Set<String> words, Language language) {
    Remembered<String, Set<String>> known =
        KNOWN.computeIfAbsent(language, l -> new Remembered<>(word -> of(word, l)));
    return words.stream().map(known::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** All that a word may stand for, which stands in it with spaces between. */
  private static Set<String> of(String word, Language language) {
    return Arrays.stream(word.split(" "))
        .map(key -> code(key, language))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String code(String word, Language language) {
    String rest = word.substring(2);
    if (word.startsWith("w:")) {
      return Codes.word(rest, language);
    }
    return word.startsWith("n:") ? NameCodes.of(rest, language) : word;
  }
}
