package org.guillemet.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guillemet.compare.Account;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.JsonReport;
import org.guillemet.report.TextReport;
import org.guillemet.report.jsonld.JsonLdReport;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guillemet check}: findings. */
@Command(
    name = "check",
    description =
        "Print what lacks a source, and where articles conflict, with the words underlined.",
    footer = {
      "",
      "Exit status:",
      "  0  nothing at or above --fail-on",
      "  1  findings at or above it",
      "  2  wrong usage or configuration, or something that could not be read, or not be",
      "     checked because of a fault of the program; all the rest is still checked",
      "",
      "Examples:",
      "  guillemet check draft.md",
      "  guillemet check --fail-on warning articles/",
      "  guillemet check --format json --output findings.json \"articles/**/*.html\"",
      "  guillemet check --ledger quotations.jsonl draft.md",
      "",
      "Configuration (" + ConfigReader.DEFAULT_NAME + "):",
      "  rules: {unnamed-source: warning, vague-attribution: off}",
      "  known-speakers: [Sarrault, Brun]",
      "  aliases: {Ilham Aliyev: [Aliev]}",
      "  fail-on: warning",
      "  min-severity: info",
      "  lang: fr"
    })
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private InputOptions input;
  @Mixin private ReportOptions report;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "Exit with 1 when there is a finding as bad as this (default: error).")
  private Optional<FailOn> failOn;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description =
          "Report findings as bad as this (default: warning in text, info in JSON and JSON-LD)."
              + " Says nothing about the exit status.")
  private Optional<Severity> minSeverity;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Compare with the quotations that \"guillemet extract --ledger\" has recorded in FILE,"
              + " too.")
  private Optional<String> ledger;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    Config config = ConfigReader.read(environment, input.config);
    Inspection inspection = new Inspection(environment, input);
    Output output = new Output(environment, report.output);
    output.check(inspection.paths());
    List<Account> archive =
        ledger.isPresent()
            ? new LedgerFiles(environment, ledger.get())
                .archive(inspection.paths(), input.stdinName)
            : List.of();
    Inspection.Outcome outcome =
        inspection.run(config, environment.rules(), config.policy(), archive);
    List<Finding> findings =
        outcome.compared().articles().stream()
            .flatMap(checked -> checked.findings().stream())
            .toList();
    output.write(out -> write(outcome, findings, config, out));
    if (outcome.isTrouble(input.failOnUnread)) {
      return ExitStatus.TROUBLE;
    }
    boolean failed = failOn.or(config::failOn).orElse(FailOn.ERROR).isReachedBy(findings);
    return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private void write(Inspection.Outcome outcome, List<Finding> findings, Config config, Writer out)
      throws IOException {
    Compared compared = outcome.compared();
    Severity usual = report.format == OutputFormat.TEXT ? Severity.WARNING : Severity.INFO;
    Severity minimum = minSeverity.or(config::minSeverity).orElse(usual);
    Map<Boolean, List<Finding>> shown =
        findings.stream()
            .collect(Collectors.partitioningBy(f -> f.severity().compareTo(minimum) >= 0));
    String version = GuillemetCommand.Version.number();
    List<Omission> omissions = outcome.omissions();
    switch (report.format) {
      case TEXT ->
          TextReport.findings(
              compared.articles().size(),
              shown.get(true),
              shown.get(false),
              omissions,
              report.ink(environment),
              out);
      case JSON -> JsonReport.write(version, compared, shown.get(true), omissions, out);
      case JSONLD -> JsonLdReport.write(version, compared, shown.get(true), omissions, out);
    }
  }
}
