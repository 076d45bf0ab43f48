package org.guillemet.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.compare.Aliases;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Severity;

/**
 * What a configuration file says.
 *
 * @param language the language of all articles
 * @param failOn what fails a run
 * @param minSeverity what is shown
 * @param policy which rules run, and how bad their findings are
 * @param outlets names of agencies and papers, beside those that the languages list
 * @param aliases names that are one
 */
record Config(
    Optional<LanguageChoice> language,
    Optional<FailOn> failOn,
    Optional<Severity> minSeverity,
    RulePolicy policy,
    Set<String> outlets,
    Aliases aliases) {

  /** There is no file. */
  static final Config NONE =
      new Config(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          RulePolicy.DEFAULT,
          Set.of(),
          Aliases.NONE);

  Config {
    Objects.requireNonNull(language);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
    Objects.requireNonNull(policy);
    outlets = Set.copyOf(outlets);
    Objects.requireNonNull(aliases);
  }
}
