package org.guillemet.repository.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.text.Language;

/**
 * A language, or that of each article.
 *
 * @param language empty: found out for each article
 */
public record LanguageChoice(Optional<Language> language) {

  private static final String AUTO_WORD = "auto";

  /** Found out for each article. */
  public static final LanguageChoice AUTO = new LanguageChoice(Optional.empty());

  public LanguageChoice {
    Objects.requireNonNull(language);
  }

  /** What the word stands for, in lower case: {@code fr}, {@code en} or {@code auto}. */
  public static Optional<LanguageChoice> find(String word) {
    return word.equals(AUTO_WORD)
        ? Optional.of(AUTO)
        : Stream.of(Language.values())
            .filter(language -> language.code().equals(word))
            .findFirst()
            .map(language -> new LanguageChoice(Optional.of(language)));
  }

  /** All words. */
  public static List<String> words() {
    return Stream.concat(codes().stream(), Stream.of(AUTO_WORD)).toList();
  }

  /** The words for one language. */
  static List<String> codes() {
    return Stream.of(Language.values()).map(Language::code).toList();
  }

  /** Its word. */
  public String word() {
    return language.map(Language::code).orElse(AUTO_WORD);
  }
}
