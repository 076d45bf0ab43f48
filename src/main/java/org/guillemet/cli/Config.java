package org.guillemet.cli;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Severity;

/**
 * What a configuration file says.
 *
 * @param language the language of all articles
 * @param failOn what fails a run
 * @param minSeverity what is shown
 * @param policy which rules run, and how bad their findings are
 */
record Config(
    Optional<LanguageChoice> language,
    Optional<FailOn> failOn,
    Optional<Severity> minSeverity,
    RulePolicy policy) {

  /** There is no file. */
  static final Config NONE =
      new Config(Optional.empty(), Optional.empty(), Optional.empty(), RulePolicy.DEFAULT);

  Config {
    Objects.requireNonNull(language);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
    Objects.requireNonNull(policy);
  }
}
