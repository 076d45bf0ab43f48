package org.guillemet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.report.Results;
import org.guillemet.rules.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guillemet extract}: who says what. */
@Command(
    name = "extract",
    description = "Print every quotation and reported speech, with speaker and outlet.",
    footer = {
      "",
      "Formats:",
      "  text    for a terminal",
      "  json    all that is known of the articles, for scripts",
      "  jsonld  the same as linked data: schema.org and Web Annotations",
      "  csv     a table of quotations: speaker, outlet, words, place",
      "",
      "Exit status: 0, or 2 for wrong usage or configuration, and when something could",
      "not be read, or not be checked because of a fault of the program.",
      "",
      "Examples:",
      "  guillemet extract article.html",
      "  guillemet extract --lang fr --format json -o said.json articles/",
      "  guillemet extract --ledger quotations.jsonl articles/",
      "  guillemet extract --format jsonld -o said.jsonld article.html",
      "  guillemet extract --format csv -o said.csv articles/"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private InputOptions input;
  @Mixin private ReportOptions report;
  @Mixin private MessageOptions messages;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Record all quotations in FILE, too: one on each line, in an order of its own. What was"
              + " recorded of the same articles before gives way.")
  private Optional<String> ledger;

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    Inspection inspection =
        new Inspection(
            environment,
            input,
            input.options().with(Optional.empty(), Optional.empty(), messages.choice()),
            report.disclosure());
    if (report.redact && ledger.isPresent()) {
      throw new UserErrorException(
          "--redact: a ledger is made of the words of quotations; leave one of the two out");
    }
    Reports reports = new Reports(environment, report, Forms.OF_ATTRIBUTIONS);
    reports.check(inspection.paths(), inspection.configurations());
    Optional<LedgerFiles> recorded = ledger.map(name -> new LedgerFiles(environment, name));
    if (recorded.isPresent()) {
      recorded.get().check(inspection, input.stdinName, reports.files());
    }
    Inspection.Outcome outcome = inspection.run(RuleSet.NONE);
    Limits limits = new Limits(outcome.compared(), inspection::settings);
    reports.write(
        Results.of(GuillemetCommand.Version.number(), outcome.compared(), outcome.omissions())
            .with(limits.presentation())
            .in(limits.language(messages)));
    if (recorded.isPresent()) {
      recorded.get().record(outcome.compared().articles());
    }
    return outcome.isTrouble(input.failOnUnread) ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }
}
