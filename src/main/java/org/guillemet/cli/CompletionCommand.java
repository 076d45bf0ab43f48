package org.guillemet.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guillemet.cli.shell.Offers;
import org.guillemet.cli.shell.Shell;
import picocli.CommandLine.Command;
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
    String script = shell.completion(program, offers(program));
    new Output(environment, Optional.empty()).write(out -> out.write(script));
    return ExitStatus.CLEAN;
  }

  private Offers offers(CommandSpec program) {
    List<String> formats = Stream.of(OutputFormat.values()).map(Choices::word).toList();
    return new Offers(
        Map.of(
            ReportOptions.FORMAT_LABEL, formats,
            ExplainCommand.RULE_LABEL, environment.ruleNames(),
            ManCommand.COMMAND_LABEL, List.copyOf(program.subcommands().keySet())));
  }
}
