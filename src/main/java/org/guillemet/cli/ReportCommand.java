package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.report.Results;
import org.guillemet.report.page.HtmlReport;
import org.guillemet.report.page.SheetTable;
import org.guillemet.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guillemet report}: a page for editors. */
@Command(
    name = "report",
    description =
        "Write a page for editors: the articles with their quotations marked, who speaks how"
            + " much, conflicts side by side, and a sheet for the fact-checker.",
    footer = {
      "",
      "The page is one file that loads nothing and sends nothing.",
      "",
      "Exit status: 0, or 2 for wrong usage or configuration, and when something could",
      "not be read, or not be checked because of a fault of the program.",
      "",
      "Examples:",
      "  guillemet report draft.md -o report.html",
      "  guillemet report --messages fr -o rapport.html articles/",
      "  guillemet report --sheet sheet.csv draft.md",
      "  guillemet report draft.md --against transcript.txt -o report.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private ReviewOptions review;
  @Mixin private MessageOptions messages;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The page.")
  private Optional<String> output;

  @Option(
      names = "--sheet",
      paramLabel = "FILE.csv",
      description =
          "The fact-check sheet of all articles as a table (CSV), with empty columns to fill in.")
  private Optional<String> sheet;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description = "Show findings as bad as this (default: info).")
  private Optional<Severity> minSeverity;

  ReportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    Inspection inspection =
        new Inspection(
            environment,
            input,
            input.options().with(Optional.empty(), minSeverity, messages.choice()));
    Output page = new Output(environment, output);
    Output table = new Output(environment, sheet);
    if (output.isEmpty() && sheet.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "name a file to write: -o FILE for the page, --sheet FILE.csv for the table");
    }
    Reviews reviews = new Reviews(environment, review, Disclosure.FULL);
    List<String> read =
        Stream.of(inspection.configurations(), inspection.material(), reviews.files())
            .flatMap(List::stream)
            .toList();
    page.check(inspection.paths(), read);
    table.check(inspection.paths(), read);
    table.checkApart(page);
    Inspection.Outcome outcome = inspection.run(environment.rules());
    // Articles name material of their own, which is known only now.
    page.check(List.of(), outcome.material());
    table.check(List.of(), outcome.material());
    Results results = reviews.results(inspection, outcome, messages);
    if (output.isPresent()) {
      page.write(out -> HtmlReport.write(results, out));
    }
    if (sheet.isPresent()) {
      table.write(out -> SheetTable.write(results, out));
    }
    return outcome.isTrouble(input.failOnUnread) ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }
}
