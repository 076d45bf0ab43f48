package org.guillemet.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** Words that a user chooses from. */
final class Choices {

  private Choices() {}

  /** The constant whose name is {@code word}, in any case. */
  static <E extends Enum<?>> E parse(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> word(constant).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> none(word, Stream.of(type.getEnumConstants()).map(Choices::word).toList()));
  }

  /** The error that the word is none of those. */
  static TypeConversionException none(String word, List<String> valid) {
    return new TypeConversionException(
        "\"%s\" is none of %s%s"
            .formatted(word, String.join(", ", valid), Suggestions.question(word, valid)));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
