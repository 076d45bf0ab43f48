package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.choices.ListFormat;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.report.JsonReport;
import org.guillemet.report.TextReport;
import org.guillemet.rules.RuleDescription;
import org.guillemet.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guillemet rules}: the list of rules. */
@Command(
    name = "rules",
    description = "List the rules, with their severities unless configured otherwise.")
final class RulesCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private MessageOptions messages;

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
              List<RuleDescription> rules = environment.rules().descriptions();
              Language language = messages.language().orElse(Language.DEFAULT);
              if (format == ListFormat.JSON) {
                JsonReport.rules(GuillemetCommand.Version.number(), rules, language, out);
              } else {
                TextReport.rules(rules, language, out);
              }
            });
    return ExitStatus.CLEAN;
  }
}
