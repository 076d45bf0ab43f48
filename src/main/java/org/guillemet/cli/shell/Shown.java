package org.guillemet.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What of picocli's model users are shown. */
final class Shown {

  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s|$)");
  private static final Pattern DETAILS = Pattern.compile("[.:;](?=\\s|$)| \\(");

  private Shown() {}

  static List<CommandSpec> commands(CommandSpec program) {
    return program.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .toList();
  }

  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** Lines as help prints them, without colours. */
  static List<String> lines(String... lines) {
    return Stream.of(lines)
        .map(line -> Ansi.OFF.string(String.format(Locale.ROOT, line)))
        .flatMap(line -> Stream.of(line.split("\\R", -1)))
        .toList();
  }

  /** The first sentence of a description, without its full stop. */
  static String sentence(String... description) {
    return SENTENCE_END.split(String.join(" ", lines(description)), 2)[0];
  }

  /** The beginning of a description, which fits beside a word that a shell offers. */
  static String summary(String... description) {
    return DETAILS.split(String.join(" ", lines(description)), 2)[0];
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }
}
