package org.guillemet.compare.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guillemet.compare.Codes;
import org.guillemet.compare.Remembered;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.text.Language;

/**
 * Makes the words of an article's facts the same in both languages, as far as they can be. Facts of
 * one sentence have words in common, which are made once. Not thread-safe.
 */
final class FactCodes {

  private static final Map<Language, Remembered<String, Set<String>>> KNOWN =
      new ConcurrentHashMap<>();

  private final Remembered<String, Set<String>> known;
  private final Map<Set<String>, FactWords> made = new HashMap<>();

  FactCodes(Language language) {
    known = KNOWN.computeIfAbsent(language, l -> new Remembered<>(word -> of(word, l)));
  }

  /** Each word with all that it may stand for. */
  FactWords of(Set<String> words) {
    return made.computeIfAbsent(
        words,
        w -> new FactWords(w.stream().map(known::of).collect(Collectors.toUnmodifiableSet())));
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
