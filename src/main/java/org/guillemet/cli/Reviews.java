package org.guillemet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.cli.choices.MessageOptions;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.Results;
import org.guillemet.repository.config.Suggestions;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineEntry;
import org.guillemet.repository.review.BaselineMatch;
import org.guillemet.repository.review.Changes;
import org.guillemet.repository.review.RevisionException;
import org.guillemet.repository.review.Suppressions;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;

/** Tells which findings somebody has to look at: not suppressed, not accepted, not old. */
final class Reviews {

  /** So many stale entries are named. */
  private static final int NAMED = 10;

  private final Environment environment;
  private final Disclosure disclosure;
  private final Suppressions suppressions;
  private final Optional<BaselineFiles> file;
  private final Baseline baseline;
  private final Optional<Changes> changes;

  /**
   * Reads what is known before the work, and fails at once if it cannot be told.
   *
   * @param disclosure who may read what standard error says
   */
  Reviews(Environment environment, ReviewOptions options, Disclosure disclosure)
      throws UserErrorException {
    this.environment = environment;
    this.disclosure = disclosure;
    this.suppressions = new Suppressions(environment.rules(), Suggestions::closest);
    this.file =
        options.noBaseline
            ? Optional.empty()
            : Optional.of(BaselineFiles.locate(environment, options.baseline))
                .filter(f -> f.exists() || options.baseline.isPresent());
    this.baseline = file.isPresent() ? file.get().read() : Baseline.EMPTY;
    this.changes =
        options.changedSince.isPresent()
            ? Optional.of(changes(environment, options.changedSince.get()))
            : Optional.empty();
  }

  /** What was read. */
  List<String> files() {
    return file.map(BaselineFiles::name).stream().toList();
  }

  private static Changes changes(Environment environment, String revision)
      throws UserErrorException {
    try {
      return Changes.since(environment.directory(), revision);
    } catch (RevisionException e) {
      throw new UserErrorException("--changed-since " + revision + ": " + e.getMessage(), e);
    }
  }

  /** What reports tell of a run's articles, with all findings, article by article. */
  Results results(Inspection inspection, Inspection.Outcome outcome, MessageOptions messages)
      throws UserErrorException {
    Limits limits = new Limits(outcome.compared(), inspection::settings);
    return new Results(
        GuillemetCommand.Version.number(),
        outcome.compared(),
        reviewed(outcome.compared().articles(), inspection),
        Severity.INFO,
        limits.presentation(),
        outcome.omissions(),
        environment.rules().descriptions(),
        limits.language(messages));
  }

  private List<Reviewed> reviewed(List<Checked> articles, Inspection inspection)
      throws UserErrorException {
    List<Reviewed> reviewed = suppressions.apply(articles, inspection::policy);
    if (file.isPresent()) {
      Baseline.Outcome outcome =
          new BaselineMatch(baseline, articles, reviewed, file.get())
              .outcome(environment.rules().lasting(), Reviewed::isOpen);
      tellStale(environment, file.get().name(), outcome.stale(), disclosure);
      reviewed = outcome.reviewed();
    }
    return changes.isPresent() ? touched(reviewed, changes.get(), inspection) : reviewed;
  }

  private static List<Reviewed> touched(
      List<Reviewed> reviewed, Changes changes, Inspection inspection) throws UserErrorException {
    List<Reviewed> touched = new ArrayList<>();
    try {
      for (Reviewed r : reviewed) {
        if (changes.touch(r.finding(), inspection::origin)) {
          touched.add(r);
        }
      }
    } catch (RevisionException e) {
      throw new UserErrorException("--changed-since: " + e.getMessage(), e);
    }
    return touched;
  }

  /** Names entries of a baseline whose findings are no longer there. */
  static void tellStale(
      Environment environment, String name, List<BaselineEntry> stale, Disclosure disclosure) {
    stale.stream()
        .limit(NAMED)
        .map(disclosure::of)
        .forEach(entry -> environment.say(name + ": no longer there: " + entry));
    if (stale.size() > NAMED) {
      environment.say("%s: and %d more".formatted(name, stale.size() - NAMED));
    }
    if (!stale.isEmpty()) {
      environment.say(name + ": \"guillemet baseline --prune\" takes such entries out");
    }
  }
}
