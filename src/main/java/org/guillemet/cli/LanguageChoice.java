package org.guillemet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.text.Language;

/**
 * The language that articles are taken to be in.
 *
 * @param language empty: found out for each article
 */
record LanguageChoice(Optional<Language> language) {

  private static final String AUTO_WORD = "auto";

  /** Found out for each article. */
  static final LanguageChoice AUTO = new LanguageChoice(Optional.empty());

  static LanguageChoice parse(String word) {
    String code = word.toLowerCase(Locale.ROOT);
    if (code.equals(AUTO_WORD)) {
      return AUTO;
    }
    return Stream.of(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .map(language -> new LanguageChoice(Optional.of(language)))
        .orElseThrow(() -> Choices.none(word, words()));
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    Stream.of(Language.values()).map(Language::code).forEach(words::add);
    words.add(AUTO_WORD);
    return words;
  }
}
