package org.guillemet.cli.choices;

import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/**
 * A form of the report, and where it goes: {@code json}, {@code json=findings.json}.
 *
 * @param format the form
 * @param file empty: standard output
 */
public record Destination(OutputFormat format, Optional<String> file) {

  public Destination {
    Objects.requireNonNull(format);
    Objects.requireNonNull(file);
  }

  /**
   * Reads {@code FORM} or {@code FORM=FILE}.
   *
   * @throws TypeConversionException when there is no such form
   */
  public static Destination parse(String argument) {
    String[] sides = argument.split("=", 2);
    OutputFormat format = Choices.parse(OutputFormat.class, sides[0]);
    if (sides.length == 2 && sides[1].isBlank()) {
      throw new TypeConversionException("\"" + argument + "\" names no file");
    }
    return new Destination(format, sides.length == 2 ? Optional.of(sides[1]) : Optional.empty());
  }
}
