package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.cli.shell.Offers;
import org.guillemet.cli.shell.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guillemet completion}: what a shell needs to complete commands, options and values. */
@Command(
    name = "completion",
    description = "Print the script that makes a shell complete commands, options and values.",
    footer = {
      "",
      "Examples:",
      "  source <(guillemet completion bash)",
      "  guillemet completion zsh > ~/.zfunc/_guillemet",
      "  guillemet completion fish > ~/.config/fish/completions/guillemet.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh|fish", description = "The shell.")
  private Shell shell;

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    CommandSpec program = spec.root();
    String script = shell.completion(program, new Offers(this::words));
    new Output(environment, Optional.empty()).write(out -> out.write(script));
    return ExitStatus.CLEAN;
  }

  private Optional<List<String>> words(ArgSpec argument) {
    return switch (argument.paramLabel()) {
      case ReportOptions.FORMAT_LABEL -> Optional.of(formats(argument.command()));
      case ExplainCommand.RULE_LABEL -> Optional.of(environment.ruleNames());
      case ManCommand.COMMAND_LABEL -> Optional.of(List.copyOf(spec.root().subcommands().keySet()));
      default -> Optional.empty();
    };
  }

  /** The forms that a command can write. */
  private static List<String> formats(CommandSpec command) {
    boolean findings = !(command.userObject() instanceof ExtractCommand);
    return (findings ? Forms.OF_FINDINGS : Forms.OF_ATTRIBUTIONS)
        .keySet().stream().map(Choices::word).toList();
  }
}
