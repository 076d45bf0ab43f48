package org.guillemet.cli.choices;

import java.util.List;
import java.util.Locale;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.repository.config.Vocabulary;
import org.guillemet.rules.Severity;
import picocli.CommandLine.TypeConversionException;

/** The words of options, in upper or lower case. */
public final class Choices {

  private Choices() {}

  /** The constant that the word stands for. */
  public static <E extends Enum<?>> E parse(Class<E> type, String word) {
    return Vocabulary.find(type, word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> none(word, Vocabulary.words(type)));
  }

  /**
   * The severity that a word stands for.
   *
   * @throws TypeConversionException when it stands for none
   */
  public static Severity severity(String word) {
    return Vocabulary.find(Severity.class, word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> none(word, Vocabulary.severities()));
  }

  /**
   * The language that a word stands for, or that of each article.
   *
   * @throws TypeConversionException when it stands for none
   */
  public static LanguageChoice language(String word) {
    return LanguageChoice.find(word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> none(word, LanguageChoice.words()));
  }

  /** The error that the word is none of those. */
  private static TypeConversionException none(String word, List<String> valid) {
    return new TypeConversionException(Vocabulary.refusal(word, valid));
  }

  /** The word that a user writes for a constant. */
  public static String word(Enum<?> constant) {
    return Vocabulary.word(constant);
  }
}
