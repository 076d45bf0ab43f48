package org.guillemet.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.report.JsonReport;
import org.guillemet.report.TextReport;
import org.guillemet.report.jsonld.JsonLdReport;
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
      "Exit status: 0, or 2 for wrong usage or configuration, and when something could",
      "not be read, or not be checked because of a fault of the program.",
      "",
      "Examples:",
      "  guillemet extract article.html",
      "  guillemet extract --lang fr --format json -o said.json articles/",
      "  guillemet extract --ledger quotations.jsonl articles/",
      "  guillemet extract --format jsonld -o said.jsonld article.html"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private InputOptions input;
  @Mixin private ReportOptions report;

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
    Config config = ConfigReader.read(environment, input.config);
    Inspection inspection = new Inspection(environment, input);
    Output output = new Output(environment, report.output);
    output.check(inspection.paths());
    Optional<LedgerFiles> recorded = ledger.map(name -> new LedgerFiles(environment, name));
    if (recorded.isPresent()) {
      recorded.get().check(inspection.paths(), input.stdinName, report.output);
    }
    Inspection.Outcome outcome = inspection.run(config, RuleSet.NONE, RulePolicy.DEFAULT);
    output.write(out -> write(outcome.compared(), outcome.omissions(), out));
    if (recorded.isPresent()) {
      recorded.get().record(outcome.compared().articles());
    }
    return outcome.isTrouble(input.failOnUnread) ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }

  private void write(Compared compared, List<Omission> omissions, Writer out) throws IOException {
    String version = GuillemetCommand.Version.number();
    switch (report.format) {
      case TEXT ->
          TextReport.attributions(compared.articles(), omissions, report.ink(environment), out);
      case JSON -> JsonReport.write(version, compared, List.of(), omissions, out);
      case JSONLD -> JsonLdReport.write(version, compared, List.of(), omissions, out);
    }
  }
}
