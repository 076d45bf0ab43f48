package org.guillemet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.report.JsonReport;
import org.guillemet.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guillemet rules}: the list of rules. */
@Command(
    name = "rules",
    description = "List the rules, with their severities unless configured otherwise.")
final class RulesCommand implements Callable<Integer> {

  private final Environment environment;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Form of the list (default: ${DEFAULT-VALUE}).")
  private ListFormat format;

  RulesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    new Output(environment, Optional.empty())
        .write(
            out -> {
              if (format == ListFormat.JSON) {
                JsonReport.rules(
                    GuillemetCommand.Version.number(), environment.rules().descriptions(), out);
              } else {
                TextReport.rules(environment.rules().descriptions(), out);
              }
            });
    return ExitStatus.CLEAN;
  }
}
