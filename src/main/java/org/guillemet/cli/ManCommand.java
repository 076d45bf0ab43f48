package org.guillemet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.cli.shell.ManualPage;
import org.guillemet.repository.config.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guillemet man}: manual pages. */
@Command(
    name = "man",
    description = "Print the manual page of the program or of a command.",
    footer = {
      "",
      "Examples:",
      "  guillemet man check | man -l -",
      "  guillemet man --all ~/.local/share/man/man1"
    })
final class ManCommand implements Callable<Integer> {

  static final String COMMAND_LABEL = "COMMAND";

  private final Environment environment;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = COMMAND_LABEL,
      description = "The command (default: the program itself).")
  private Optional<String> command;

  @Option(
      names = "--all",
      paramLabel = "FOLDER",
      description = "Write the pages of all commands into this folder instead.")
  private Optional<String> folder;

  ManCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    CommandSpec program = spec.root();
    String version = "guillemet " + GuillemetCommand.Version.number();
    if (folder.isEmpty()) {
      ManualPage page = ManualPage.of(named(program), version);
      new Output(environment, Optional.empty()).write(out -> out.write(page.roff()));
      return ExitStatus.CLEAN;
    }
    for (ManualPage page : ManualPage.all(program, version)) {
      String file = Path.of(folder.get(), page.name() + ".1").toString();
      Output output = new Output(environment, Optional.of(file));
      output.check(List.of(), List.of());
      output.write(out -> out.write(page.roff()));
    }
    return ExitStatus.CLEAN;
  }

  private CommandSpec named(CommandSpec program) throws UserErrorException {
    if (command.isEmpty()) {
      return program;
    }
    CommandLine found = program.subcommands().get(command.get());
    if (found == null) {
      List<String> names = new ArrayList<>(program.subcommands().keySet());
      throw new UserErrorException(
          "unknown command \"%s\"%s"
              .formatted(command.get(), Suggestions.question(command.get(), names)));
    }
    return found.getCommandSpec();
  }
}
