package org.guillemet.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for bash, from 3.2 on. Files are left to bash itself: picocli's own script hands their
 * names to {@code compgen -W}, which runs what stands in {@code $(…)} there.
 */
final class BashCompletion {

  private static final String HEAD =
      """
      # Completion for bash of the program %1$s.
      _%1$s() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} offered=
        local IFS=$' \\t\\n'
        # In "--lang=fr" bash takes "=" for a word.
        if [ "$word" = "=" ]; then
          word=
        elif [ "$before" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then
          before=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          offered='%2$s'
        else
          case ${COMP_WORDS[1]} in
      """;

  private static final String TAIL =
      """
          esac
        fi
        COMPREPLY=($(compgen -W "$offered" -- "$word"))
      }
      complete -o bashdefault -o default -F _%1$s %1$s
      """;

  private BashCompletion() {}

  static String script(CommandSpec program, Offers offers) {
    List<String> first = new ArrayList<>();
    Shown.commands(program).forEach(command -> first.add(command.name()));
    first.addAll(optionNames(program));
    StringBuilder script = new StringBuilder();
    script.append(HEAD.formatted(program.name(), String.join(" ", first)));
    for (CommandSpec command : Shown.commands(program)) {
      append(command, offers, script);
    }
    return script.append(TAIL.formatted(program.name())).toString();
  }

  private static void append(CommandSpec command, Offers offers, StringBuilder script) {
    script.append("      ").append(command.name()).append(")\n");
    script.append("        case $before in\n");
    for (OptionSpec option : Shown.options(command)) {
      if (Shown.takesValue(option)) {
        String names = String.join(" | ", option.names());
        script.append("          %s) %s ;;\n".formatted(names, offer(option, offers)));
      }
    }
    script
        .append("          *)\n")
        .append("            case $word in\n")
        .append("              -*) offered='%s' ;;\n".formatted(join(optionNames(command))))
        .append("              *) %s ;;\n".formatted(positional(command, offers)))
        .append("            esac\n")
        .append("            ;;\n")
        .append("        esac\n")
        .append("        ;;\n");
  }

  private static String positional(CommandSpec command, Offers offers) {
    return command.positionalParameters().stream()
        .findFirst()
        .map(argument -> offer(argument, offers))
        .orElse("compopt +o default +o bashdefault 2>/dev/null");
  }

  private static String offer(ArgSpec argument, Offers offers) {
    Offer offer = offers.of(argument);
    if (offer instanceof Offer.Words words) {
      return "offered='" + words.joined() + "'";
    }
    return offer instanceof Offer.Files
        ? "return" // with nothing offered bash completes files
        : "compopt +o default +o bashdefault 2>/dev/null";
  }

  private static List<String> optionNames(CommandSpec command) {
    return Shown.options(command).stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  private static String join(List<String> words) {
    return words.stream().collect(Collectors.joining(" "));
  }
}
