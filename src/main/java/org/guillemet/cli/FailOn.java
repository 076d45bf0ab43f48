package org.guillemet.cli;

import java.util.List;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;

/** The severity from which on a finding fails the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether one of the findings fails the run. */
  boolean isReachedBy(List<Finding> findings) {
    return this != NEVER
        && findings.stream().anyMatch(f -> f.severity().compareTo(Severity.valueOf(name())) >= 0);
  }
}
