package org.guillemet.compare.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guillemet.compare.Codes;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.text.Language;

/** Makes the words of facts the same in both languages, as far as they can be. Thread-safe. */
final class FactCodes {

  private static final Map<Language, Map<String, Set<String>>> KNOWN = new ConcurrentHashMap<>();

  private FactCodes() {}

  /** Each word with all that it may stand for. */
  static Set<Set<String>> of(Set<String> words, Language language) {
    Map<String, Set<String>> known =
        KNOWN.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    Set<Set<String>> codes = new HashSet<>();
    for (String word : words) {
      codes.add(
          known.computeIfAbsent(
              word,
              w ->
                  Arrays.stream(w.split(" "))
                      .map(key -> code(key, language))
                      .collect(Collectors.toUnmodifiableSet())));
    }
    return codes;
  }

  private static String code(String word, Language language) {
    String rest = word.substring(2);
    if (word.startsWith("w:")) {
      return Codes.word(rest, language);
    }
    return word.startsWith("n:") ? NameCodes.of(rest, language) : word;
  }
}
