package org.guillemet.linguistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guillemet.text.Language;

/**
 * Entries that a newsroom adds to the word lists of the languages, as it has written them.
 * Immutable.
 *
 * @param entries of each list, by language; a list without entries need not be there
 */
public record Words(Map<Language, Map<Kind, Set<String>>> entries) {

  /** Nothing is added. */
  public static final Words NONE = new Words(Map.of());

  /** A list that can be added to. */
  public enum Kind {
    /** Verbs that report somebody's words, as a dictionary has them: "marteler". */
    REPORTING_VERBS,
    /** Nouns for somebody who speaks: "riverain". */
    SPEAKER_NOUNS,
    /** What people are: "secrétaire perpétuel". */
    FUNCTIONS,
    /** News agencies, by their names. */
    AGENCIES,
    /** Sources that are vague and may stay so: "plusieurs habitants". */
    ALLOWED_SOURCES
  }

  public Words {
    Map<Language, Map<Kind, Set<String>>> copy = new HashMap<>();
    entries.forEach(
        (language, lists) -> {
          Map<Kind, Set<String>> own = new HashMap<>();
          lists.forEach((kind, words) -> own.put(kind, Set.copyOf(words)));
          copy.put(Objects.requireNonNull(language), Map.copyOf(own));
        });
    entries = Map.copyOf(copy);
  }

  /** What is added to a list of a language. */
  public Set<String> of(Language language, Kind kind) {
    return entries.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }
}
