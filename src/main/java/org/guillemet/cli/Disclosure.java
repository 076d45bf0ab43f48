package org.guillemet.cli;

import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Results;
import org.guillemet.report.redaction.Redaction;
import org.guillemet.repository.review.BaselineEntry;

/** Who may read what a run tells. */
enum Disclosure {
  /** Whoever may read the articles. */
  FULL {
    @Override
    Results of(Results results) {
      return results;
    }

    @Override
    Omission of(Omission omission) {
      return omission;
    }

    @Override
    String of(BaselineEntry entry) {
      return entry.path() + ": " + entry.rule() + ": " + entry.words();
    }

    @Override
    String of(Throwable failure) {
      return Failures.describe(failure);
    }
  },
  /** Anybody: the words of quotations and of unnamed sources are left out. */
  REDACTED {
    @Override
    Results of(Results results) {
      return Redaction.of(results);
    }

    @Override
    Omission of(Omission omission) {
      return Redaction.of(omission);
    }

    @Override
    String of(BaselineEntry entry) {
      return entry.path() + ": " + entry.rule();
    }

    @Override
    String of(Throwable failure) {
      return Failures.describeWithoutWords(failure);
    }
  };

  /** What reports have. */
  abstract Results of(Results results);

  /** What standard error says of something that was not checked. */
  abstract Omission of(Omission omission);

  /** What standard error says of a finding that is no longer there. */
  abstract String of(BaselineEntry entry);

  /** What standard error says of a fault of the program. */
  abstract String of(Throwable failure);
}
