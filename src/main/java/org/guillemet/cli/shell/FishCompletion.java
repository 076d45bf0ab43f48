package org.guillemet.cli.shell;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish. */
final class FishCompletion {

  private static final String HEAD =
      """
      # Completion for fish of the program %1$s.
      function __%1$s_command_is
        set -l words (commandline -opc)
        test (count $words) -gt 1; and test "$words[2]" = "$argv[1]"
      end
      function __%1$s_has_no_command
        test (count (commandline -opc)) -eq 1
      end
      complete -c %1$s -f
      """;

  private FishCompletion() {}

  static String script(CommandSpec program, Offers offers) {
    String name = program.name();
    StringBuilder script = new StringBuilder(HEAD.formatted(name));
    String start = "complete -c " + name + " -n __" + name + "_has_no_command";
    for (CommandSpec command : Shown.commands(program)) {
      String summary = quote(Shown.summary(command.usageMessage().description()));
      script.append("%s -a %s -d %s\n".formatted(start, command.name(), summary));
    }
    append(program, start, offers, script);
    for (CommandSpec command : Shown.commands(program)) {
      String condition = quote("__" + name + "_command_is " + command.name());
      append(command, "complete -c " + name + " -n " + condition, offers, script);
    }
    return script.toString();
  }

  private static void append(
      CommandSpec command, String start, Offers offers, StringBuilder script) {
    command.positionalParameters().stream()
        .findFirst()
        .map(argument -> value(argument, offers, ""))
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> script.append(start).append(value).append('\n'));
    for (OptionSpec option : Shown.options(command)) {
      List<String> words = new ArrayList<>(List.of(start));
      for (String name : option.names()) {
        words.add(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
      }
      String value = Shown.takesValue(option) ? value(option, offers, " -r") : "";
      String summary = quote(Shown.summary(option.description()));
      script.append("%s%s -d %s\n".formatted(String.join(" ", words), value, summary));
    }
  }

  /**
   * The part of a line that says what may be filled in.
   *
   * @param required what says that there must be a value
   */
  private static String value(ArgSpec argument, Offers offers, String required) {
    Offer offer = offers.of(argument);
    if (offer instanceof Offer.Words words) {
      return required + " -f -a " + quote(words.joined());
    }
    return offer instanceof Offer.Files ? required + " -F" : required;
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
