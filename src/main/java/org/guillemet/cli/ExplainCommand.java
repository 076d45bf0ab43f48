package org.guillemet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guillemet explain}: the page of a rule. */
@Command(
    name = "explain",
    description = "Print a rule's page: what it flags, why, and what it leaves alone.",
    footer = {"", "Example:", "  guillemet explain unattributed-quotation"})
final class ExplainCommand implements Callable<Integer> {

  static final String RULE_LABEL = "RULE";

  private final Environment environment;

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
    String page = page(rule);
    new Output(environment, Optional.empty()).write(out -> out.write(page));
    return ExitStatus.CLEAN;
  }

  private static String page(String rule) {
    try (InputStream in = Rule.class.getResourceAsStream("pages/" + rule + ".md")) {
      if (in == null) {
        throw new IllegalStateException("the rule " + rule + " has no page");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the page of " + rule + " cannot be read", e);
    }
  }
}
