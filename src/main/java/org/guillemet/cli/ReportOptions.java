package org.guillemet.cli;

import java.util.Optional;
import org.guillemet.report.Ink;
import picocli.CommandLine.Option;

/** The options that say what the report looks like, and where it goes. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonld",
      defaultValue = "text",
      description =
          "Form of the report (default: ${DEFAULT-VALUE}). jsonld: JSON-LD with schema.org and Web"
              + " Annotations.")
  OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report there and not to standard output.")
  Optional<String> output;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colour in text. auto: on a terminal, unless NO_COLOR is set (default:"
              + " ${DEFAULT-VALUE}).")
  ColorChoice color;

  /** How text is coloured; a file is nobody's terminal. */
  Ink ink(Environment environment) {
    return color.ink(environment.color() && output.isEmpty());
  }
}
