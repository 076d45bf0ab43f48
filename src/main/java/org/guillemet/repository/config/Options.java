package org.guillemet.repository.config;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.rules.Severity;

/**
 * What the options of a run say of all its articles. They win over every file.
 *
 * @param language {@code --lang}
 * @param messages {@code --messages}
 * @param compare {@code --by-folder}
 * @param failOn {@code --fail-on}
 * @param minSeverity {@code --min-severity}
 */
public record Options(
    Optional<LanguageChoice> language,
    Optional<LanguageChoice> messages,
    Optional<CompareChoice> compare,
    Optional<FailOn> failOn,
    Optional<Severity> minSeverity) {

  /** No options. */
  public static final Options NONE =
      new Options(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Options {
    Objects.requireNonNull(language);
    Objects.requireNonNull(messages);
    Objects.requireNonNull(compare);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
  }

  /** The same with what the options of a report say. */
  public Options with(
      Optional<FailOn> limit, Optional<Severity> minimum, Optional<LanguageChoice> wording) {
    return new Options(language, wording, compare, limit, minimum);
  }

  Section section() {
    return Section.of(
        new Scalars(
            said(language, "--lang"),
            Optional.empty(),
            said(messages, "--messages"),
            said(compare, "--by-folder"),
            Optional.empty(),
            Optional.empty(),
            said(failOn, "--fail-on"),
            said(minSeverity, "--min-severity")));
  }

  private static <T> Optional<Sourced<T>> said(Optional<T> value, String option) {
    return value.map(v -> new Sourced<>(v, option));
  }
}
