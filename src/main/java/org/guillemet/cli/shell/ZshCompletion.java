package org.guillemet.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for zsh: a function that can be sourced, or stand on {@code fpath} as a file. */
final class ZshCompletion {

  private static final String HEAD =
      """
      #compdef %1$s
      # Completion for zsh of the program %1$s.
      _%1$s() {
        local context state state_descr line
        typeset -A opt_args
      """;

  private static final String TAIL =
      """
            esac
            ;;
        esac
      }
      if [ "$funcstack[1]" = "_%1$s" ]; then
        _%1$s "$@"
      else
        compdef _%1$s %1$s
      fi
      """;

  private ZshCompletion() {}

  static String script(CommandSpec program, Offers offers) {
    StringBuilder script = new StringBuilder(HEAD.formatted(program.name()));
    script.append("  local -a commands=(\n");
    for (CommandSpec command : Shown.commands(program)) {
      String summary = Shown.summary(command.usageMessage().description());
      script.append("    ").append(quote(command.name() + ":" + summary)).append('\n');
    }
    script.append("  )\n  _arguments -C");
    options(program, offers).forEach(line -> script.append(" \\\n    ").append(line));
    script.append(" \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n");
    script.append("  case $state in\n    command) _describe command commands ;;\n");
    script.append("    argument)\n      case $words[1] in\n");
    for (CommandSpec command : Shown.commands(program)) {
      script.append("        ").append(command.name()).append(")\n          _arguments");
      options(command, offers).forEach(line -> script.append(" \\\n            ").append(line));
      positionals(command, offers).forEach(line -> script.append(" \\\n            ").append(line));
      script.append("\n          ;;\n");
    }
    return script.append(TAIL.formatted(program.name())).toString();
  }

  private static List<String> options(CommandSpec command, Offers offers) {
    List<String> lines = new ArrayList<>();
    for (OptionSpec option : Shown.options(command)) {
      String text = "[" + escape(Shown.summary(option.description())) + "]";
      String value = Shown.takesValue(option) ? value(option, offers) : "";
      // An option that can be given again does not exclude its other names.
      boolean again = option.isMultiValue();
      String others = again ? "*" : "(" + String.join(" ", option.names()) + ")";
      for (String name : option.names()) {
        String equals = Shown.takesValue(option) && name.startsWith("--") ? "=" : "";
        lines.add(quote(others + name + equals + text + value));
      }
    }
    return lines;
  }

  private static Stream<String> positionals(CommandSpec command, Offers offers) {
    return command.positionalParameters().stream()
        .map(argument -> quote(place(argument) + value(argument, offers)));
  }

  private static String place(PositionalParamSpec argument) {
    return argument.isMultiValue() ? "*" : Integer.toString(argument.index().min() + 1);
  }

  private static String value(ArgSpec argument, Offers offers) {
    Offer offer = offers.of(argument);
    String label = escape(argument.paramLabel().toLowerCase(Locale.ROOT));
    if (offer instanceof Offer.Words words) {
      return ":" + label + ":(" + words.joined() + ")";
    }
    return ":" + label + ":" + (offer instanceof Offer.Files ? "_files" : "");
  }

  /** Brackets and colons part the pieces of what {@code _arguments} is given. */
  private static String escape(String text) {
    return text.replaceAll("[\\\\\\[\\]:]", "\\\\$0");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
