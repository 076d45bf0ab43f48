package org.guillemet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.cli.choices.ColorChoice;
import org.guillemet.cli.choices.Destination;
import picocli.CommandLine.Option;

/** The options that say what reports look like, and where they go. */
final class ReportOptions {

  static final String REDACT = "--redact";

  static final String FORMAT_LABEL = "FORMAT[=FILE]";

  @Option(
      names = "--format",
      paramLabel = FORMAT_LABEL,
      description =
          "Form of the report, one of those below (default: text). Several at once:"
              + " --format text --format json=FILE.")
  List<Destination> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report there and not to standard output.")
  Optional<String> output;

  @Option(
      names = REDACT,
      description =
          "For logs that anybody may read: black out the words of quotations, sources without"
              + " names and what they said, in every form of the report and in messages.")
  boolean redact;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colour in text. auto: on a terminal, unless NO_COLOR is set (default:"
              + " ${DEFAULT-VALUE}).")
  ColorChoice color;

  /** Who may read the reports. */
  Disclosure disclosure() {
    return redact ? Disclosure.REDACTED : Disclosure.FULL;
  }

  /** Who may read what is told of a run that has broken down, as far as its arguments tell. */
  static Disclosure disclosure(String... arguments) {
    return Stream.of(arguments).anyMatch(word -> word.startsWith(REDACT))
        ? Disclosure.REDACTED
        : Disclosure.FULL;
  }
}
