package org.guillemet.repository.config;

import java.util.EnumMap;
import java.util.Map;
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
    Map<Key, Sourced<String>> scalars = new EnumMap<>(Key.class);
    language.ifPresent(l -> scalars.put(Key.LANG, new Sourced<>(l.word(), "--lang")));
    messages.ifPresent(m -> scalars.put(Key.MESSAGES, new Sourced<>(m.word(), "--messages")));
    compare.ifPresent(c -> put(scalars, Key.COMPARE, c, "--by-folder"));
    failOn.ifPresent(f -> put(scalars, Key.FAIL_ON, f, "--fail-on"));
    minSeverity.ifPresent(s -> put(scalars, Key.MIN_SEVERITY, s, "--min-severity"));
    return Section.of(scalars);
  }

  private static void put(
      Map<Key, Sourced<String>> scalars, Key key, Enum<?> value, String option) {
    scalars.put(key, new Sourced<>(Vocabulary.word(value), option));
  }
}
