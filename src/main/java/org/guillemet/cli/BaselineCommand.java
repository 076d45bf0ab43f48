package org.guillemet.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.pipeline.Checked;
import org.guillemet.repository.config.Suggestions;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineEntry;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineMatch;
import org.guillemet.repository.review.Suppressions;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guillemet baseline}: accepts what is there today. */
@Command(
    name = "baseline",
    description =
        "Accept the findings of today, so that \"guillemet check\" reports only what is new.",
    footer = {
      "",
      "The file belongs into the repository. It names a finding by its passage: it stays",
      "accepted when the paragraph moves, and another one in its place is reported.",
      "",
      "Exit status: 0, or 2 for wrong usage or configuration, and when something could",
      "not be read or checked; then the file stays as it is.",
      "",
      "Examples:",
      "  guillemet baseline articles/",
      "  guillemet baseline --prune articles/"
    })
final class BaselineCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private InputOptions input;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The file (default: "
              + BaselineFile.NAME
              + " here or above, or at the root of the git repository).")
  private Optional<String> named;

  @Option(
      names = "--prune",
      description = "Accept nothing new, and drop what is no longer there in these files.")
  private boolean prune;

  @Option(
      names = "--min-severity",
      paramLabel = "error|warning|info",
      description = "Accept findings as bad as this (default: warning).")
  private Optional<Severity> minSeverity;

  BaselineCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UserErrorException {
    Inspection inspection =
        new Inspection(
            environment,
            input,
            input.options().with(Optional.empty(), minSeverity, Optional.empty()));
    BaselineFiles file = BaselineFiles.locate(environment, named);
    file.check(inspection, input.stdinName);
    Baseline before = file.exists() ? file.read() : Baseline.EMPTY;
    Inspection.Outcome outcome = inspection.run(environment.rules());
    if (outcome.isTrouble(input.failOnUnread)) {
      environment.say(file.name() + ": not written, as not everything could be checked");
      return ExitStatus.TROUBLE;
    }
    List<Checked> articles = outcome.compared().articles();
    Limits limits = new Limits(outcome.compared(), inspection::settings);
    List<Reviewed> reviewed =
        new Suppressions(environment.rules(), Suggestions::closest)
            .apply(articles, inspection::policy);
    Set<String> checked =
        articles.stream().map(c -> file.called(c.article())).collect(Collectors.toSet());
    // Only together do all articles tell that a conflict between two is no longer there.
    boolean all =
        before.entries().stream()
            .map(BaselineEntry::path)
            .allMatch(path -> checked.contains(path) || file.isGone(path));
    Set<String> judged = all ? Set.copyOf(environment.ruleNames()) : environment.rules().lasting();
    Baseline.Outcome compared =
        new BaselineMatch(before, articles, reviewed, file).outcome(judged, limits::isReported);
    Baseline after = prune ? compared.pruned() : compared.grown();
    file.output().write(out -> BaselineFile.write(after, out));
    tell(file.name(), compared, after, checked);
    return ExitStatus.CLEAN;
  }

  private void tell(String name, Baseline.Outcome compared, Baseline after, Set<String> checked) {
    List<BaselineEntry> stale = compared.stale();
    if (prune) {
      long kept = compared.others().stream().filter(e -> checked.contains(e.path())).count();
      if (kept > 0) {
        environment.say(
            "%s: not all of its articles were checked, so %s"
                .formatted(
                    name,
                    kept == 1
                        ? "1 finding across articles stays"
                        : kept + " findings across articles stay"));
      }
      environment.say(
          "%s: %d taken out, %d left".formatted(name, stale.size(), after.entries().size()));
      return;
    }
    Reviews.tellStale(environment, name, stale, Disclosure.FULL);
    environment.say(
        "%s: %d accepted, %d of them new"
            .formatted(name, after.entries().size(), compared.added().size()));
  }
}
