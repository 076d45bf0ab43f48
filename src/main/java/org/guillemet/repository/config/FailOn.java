package org.guillemet.repository.config;

import org.guillemet.rules.Severity;

/** The severity from which on a finding fails the run. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** Whether a finding so bad fails the run. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
  }
}
