package org.guillemet.repository.config;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.rules.Severity;

/**
 * Values that replace each other, as far as a place says something of them. Immutable.
 *
 * @param lang the language of the articles
 * @param outlet who publishes them unless they say so themselves
 * @param messages the language of findings
 * @param compare what they are compared with
 * @param days how many days at most lie between articles that are compared
 * @param fillers whether quotations may leave out what speech has more
 * @param failOn what fails the run
 * @param minSeverity what is reported
 */
record Scalars(
    Optional<Sourced<LanguageChoice>> lang,
    Optional<Sourced<String>> outlet,
    Optional<Sourced<LanguageChoice>> messages,
    Optional<Sourced<CompareChoice>> compare,
    Optional<Sourced<Integer>> days,
    Optional<Sourced<FillerChoice>> fillers,
    Optional<Sourced<FailOn>> failOn,
    Optional<Sourced<Severity>> minSeverity) {

  /** Says nothing. */
  static final Scalars NONE =
      new Scalars(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Scalars {
    Objects.requireNonNull(lang);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(messages);
    Objects.requireNonNull(compare);
    Objects.requireNonNull(days);
    Objects.requireNonNull(fillers);
    Objects.requireNonNull(failOn);
    Objects.requireNonNull(minSeverity);
  }

  /**
   * Both together.
   *
   * @param stronger what wins
   */
  Scalars under(Scalars stronger) {
    return new Scalars(
        stronger.lang.or(() -> lang),
        stronger.outlet.or(() -> outlet),
        stronger.messages.or(() -> messages),
        stronger.compare.or(() -> compare),
        stronger.days.or(() -> days),
        stronger.fillers.or(() -> fillers),
        stronger.failOn.or(() -> failOn),
        stronger.minSeverity.or(() -> minSeverity));
  }

  /** A value as it is written in a file; empty for what is no such value, too. */
  Optional<Sourced<String>> word(Key key) {
    return switch (key) {
      case LANG -> lang.map(value -> value.map(LanguageChoice::word));
      case OUTLET -> outlet;
      case MESSAGES -> messages.map(value -> value.map(LanguageChoice::word));
      case COMPARE -> compare.map(value -> value.map(Vocabulary::word));
      case FILLERS -> fillers.map(value -> value.map(Vocabulary::word));
      case FAIL_ON -> failOn.map(value -> value.map(Vocabulary::word));
      case MIN_SEVERITY -> minSeverity.map(value -> value.map(Vocabulary::word));
      case RULES, KNOWN_SPEAKERS, OUTLETS, WORDS, ALIASES, IGNORE, OVERRIDES, FILES ->
          Optional.empty();
    };
  }
}
