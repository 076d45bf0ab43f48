package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.compare.Account;
import org.guillemet.report.Results;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.FailOn;
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
      "Formats:",
      "  text        for a terminal, the words underlined",
      "  json        all that is known of the articles, for scripts",
      "  jsonld      the same as linked data: schema.org and Web Annotations",
      "  sarif       SARIF 2.1.0: code scanning of GitHub, viewers in editors",
      "  github      annotations on the lines of a pull request, by GitHub Actions",
      "  gitlab      Code Quality of a merge request",
      "  junit       test results: GitLab, Jenkins, Azure Pipelines",
      "  checkstyle  Checkstyle's XML: Jenkins and most other build servers",
      "  rdjsonl     diagnostics for reviewdog",
      "  markdown    a summary for a comment on a pull request",
      "  csv         a table of quotations: speaker, outlet, words, place",
      "",
      "Exit status, whatever the format:",
      "  0  nothing at or above --fail-on",
      "  1  findings at or above it",
      "  2  wrong usage or configuration, or something that could not be read, or not",
      "     be checked because of a fault of the program; all the rest is checked",
      "",
      "Examples:",
      "  guillemet check draft.md",
      "  guillemet check --fail-on warning articles/",
      "  guillemet check --format json --output findings.json \"articles/**/*.html\"",
      "  guillemet check --format text --format sarif=guillemet.sarif articles/",
      "  guillemet check --ledger quotations.jsonl draft.md",
      "  guillemet check draft.md --against transcript.txt --against statement.html",
      "",
      "Configuration (" + Configurations.FILE_NAME + "):",
      "  rules: {unnamed-source: warning, vague-attribution: off}",
      "  known-speakers: [Sarrault, Brun]",
      "  aliases: {Ilham Aliyev: [Aliev]}",
      "  fillers: keep",
      "  fail-on: warning",
      "  min-severity: info",
      "  lang: fr"
    })
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private InputOptions input;
  @Mixin private ReportOptions report;
  @Mixin private MessageOptions messages;
  @Mixin private ReviewOptions review;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info|never",
      description = "Exit with 1 when there is a finding as bad as this (default: error).")
  private Optional<FailOn> failOn;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description =
          "Report findings as bad as this (default: warning; info in JSON and JSON-LD)."
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
    Inspection inspection =
        new Inspection(
            environment,
            input,
            input.options().with(failOn, minSeverity, messages.choice()),
            report.disclosure());
    Reports reports = new Reports(environment, report, Forms.OF_FINDINGS);
    Reviews reviews = new Reviews(environment, review, report.disclosure());
    reports.check(
        inspection.paths(),
        Stream.of(
                inspection.configurations(),
                inspection.material(),
                reviews.files(),
                ledger.stream().toList())
            .flatMap(List::stream)
            .toList());
    List<Account> archive =
        ledger.isPresent()
            ? new LedgerFiles(environment, ledger.get())
                .archive(inspection.paths(), input.stdinName)
            : List.of();
    Inspection.Outcome outcome = inspection.run(environment.rules(), archive);
    // Articles name material of their own, which is known only now.
    reports.check(List.of(), outcome.material());
    Results results = reviews.results(inspection, outcome, messages);
    reports.write(results);
    if (outcome.isTrouble(input.failOnUnread)) {
      return ExitStatus.TROUBLE;
    }
    boolean failed =
        new Limits(outcome.compared(), inspection::settings).areReachedBy(results.reviewed());
    return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }
}
