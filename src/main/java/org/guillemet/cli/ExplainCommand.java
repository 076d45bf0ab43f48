package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.report.RulePage;
import org.guillemet.repository.config.Suggestions;
import org.guillemet.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code guillemet explain}: the page of a rule. */
@Command(
    name = "explain",
    description = "Print a rule's page: what it flags, why, and what it leaves alone.",
    footer = {
      "",
      "Examples:",
      "  guillemet explain unattributed-quotation",
      "  guillemet explain --messages fr unattributed-quotation"
    })
final class ExplainCommand implements Callable<Integer> {

  static final String RULE_LABEL = "RULE";

  private final Environment environment;

  @Mixin private MessageOptions messages;

  @Parameters(paramLabel = RULE_LABEL, description = "A name that \"guillemet rules\" lists.")
  private String rule;

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    List<String> names = environment.ruleNames();
    if (!names.contains(rule)) {
      String question = Suggestions.question(rule, names);
      throw new UserErrorException(
          "unknown rule \"%s\"%s"
              .formatted(rule, question.isEmpty() ? "; see \"guillemet rules\"" : question));
    }
    RulePage page =
        RulePage.of(rule, messages.language().orElse(Language.DEFAULT))
            .orElseThrow(() -> new IllegalStateException("the rule " + rule + " has no page"));
    new Output(environment, Optional.empty()).write(out -> out.write(page.text()));
    return ExitStatus.CLEAN;
  }
}
