package org.guillemet.repository.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.rules.Severity;

/** Words that a user chooses from, each for the constant of an enumeration. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The constant that the word stands for, in lower case, if there is one. */
  public static <E extends Enum<?>> Optional<E> find(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> word(constant).equals(word))
        .findFirst();
  }

  /** All words, in the order of the constants. */
  public static List<String> words(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Vocabulary::word).toList();
  }

  /** The words for severities, worst first, as they stand in all that a user chooses from. */
  public static List<String> severities() {
    return Stream.of(Severity.values())
        .sorted(Comparator.reverseOrder())
        .map(Vocabulary::word)
        .toList();
  }

  /** The word for a constant: {@code by-folder} for {@code BY_FOLDER}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An error message: the word is none of those. */
  public static String refusal(String word, List<String> valid) {
    return "\"%s\" is none of %s%s"
        .formatted(word, String.join(", ", valid), Suggestions.question(word, valid));
  }
}
