package org.guillemet.repository.config;

import java.util.Optional;
import org.guillemet.rules.Severity;

/** How a rule is set: how bad its findings are, or that it does not run. */
enum Level {
  ERROR,
  WARNING,
  INFO,
  OFF;

  static Level of(Severity severity) {
    return valueOf(severity.name());
  }

  /** Empty: the rule does not run. */
  Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
