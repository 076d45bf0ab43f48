package org.guillemet.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, in section 1, made of what its help says.
 *
 * @param name of the page: {@code guillemet-check}
 * @param roff its source, for {@code man}
 */
public record ManualPage(String name, String roff) {

  public ManualPage {
    Objects.requireNonNull(name);
    Objects.requireNonNull(roff);
  }

  /** The pages of the program and of all its commands. */
  public static List<ManualPage> all(CommandSpec program, String version) {
    List<ManualPage> pages = new ArrayList<>(List.of(of(program, version)));
    Shown.commands(program).forEach(command -> pages.add(of(command, version)));
    return List.copyOf(pages);
  }

  /**
   * The page of the program or of one of its commands.
   *
   * @param version what stands at the foot of the page: {@code guillemet 0.1.0}
   */
  public static ManualPage of(CommandSpec command, String version) {
    String name = name(command);
    String program = command.root().name();
    List<FooterPart> parts = FooterPart.ofFooter(Shown.lines(command.usageMessage().footer()));
    Roff roff = new Roff(name, version, program);
    String[] description = command.usageMessage().description();
    roff.section("NAME").line(Roff.escaped(name) + " \\- " + Roff.escaped(lower(description)));
    roff.section("SYNOPSIS").line(synopsis(command));
    roff.section("DESCRIPTION").text(String.join(" ", Shown.lines(description)));
    parts.stream()
        .filter(part -> part.title().isEmpty())
        .forEach(part -> roff.paragraph().text(String.join(" ", part.lines())));
    arguments(command, roff);
    options(command, roff);
    commands(command, roff);
    parts.stream()
        .filter(part -> part.title().isPresent())
        .forEach(
            part ->
                roff.section(part.title().get().toUpperCase(Locale.ROOT)).verbatim(part.lines()));
    roff.section("SEE ALSO").line(seeAlso(command));
    return new ManualPage(name, roff.toString());
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The first sentence, as it stands behind a name. */
  private static String lower(String... description) {
    String sentence = Shown.sentence(description);
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String synopsis(CommandSpec command) {
    String arguments =
        command.subcommands().isEmpty()
            ? command.positionalParameters().stream()
                .map(ManualPage::label)
                .collect(Collectors.joining(" "))
            : "\\fICOMMAND\\fR";
    return "%s [\\fIOPTION\\fR]... %s"
        .formatted(Roff.bold(command.qualifiedName(" ")), arguments)
        .strip();
  }

  private static String label(PositionalParamSpec argument) {
    String label = Roff.italic(argument.paramLabel());
    if (argument.arity().min() == 0 && !argument.required()) {
      label = "[" + label + "]";
    }
    return argument.isMultiValue() ? label + "..." : label;
  }

  private static void arguments(CommandSpec command, Roff roff) {
    List<PositionalParamSpec> arguments = command.positionalParameters();
    if (!arguments.isEmpty()) {
      roff.section("ARGUMENTS");
    }
    for (PositionalParamSpec argument : arguments) {
      String text = String.join(" ", Shown.lines(argument.description()));
      roff.entry(Roff.italic(argument.paramLabel()), text);
    }
  }

  private static void options(CommandSpec command, Roff roff) {
    roff.section("OPTIONS");
    for (OptionSpec option : Shown.options(command)) {
      String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
      String value = Shown.takesValue(option) ? " " + Roff.italic(option.paramLabel()) : "";
      roff.entry(names + value, String.join(" ", Shown.lines(option.description())));
    }
  }

  private static void commands(CommandSpec command, Roff roff) {
    if (!command.subcommands().isEmpty()) {
      roff.section("COMMANDS");
    }
    for (CommandSpec sub : Shown.commands(command)) {
      String text = String.join(" ", Shown.lines(sub.usageMessage().description()));
      roff.entry(reference(sub), text);
    }
  }

  private static String seeAlso(CommandSpec command) {
    CommandSpec program = command.root();
    return Stream.concat(Stream.of(program), Shown.commands(program).stream())
        .filter(other -> !name(other).equals(name(command)))
        .map(ManualPage::reference)
        .collect(Collectors.joining(", "));
  }

  private static String reference(CommandSpec command) {
    return Roff.bold(name(command)) + "(1)";
  }
}
