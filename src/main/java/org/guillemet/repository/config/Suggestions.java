package org.guillemet.repository.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.text.Similarity;

/** Finds what somebody meant who wrote a word that does not exist. */
public final class Suggestions {

  /** Below this the words have little in common. */
  private static final double LEAST = 0.8;

  private Suggestions() {}

  /** The valid word that is most like the wrong one, if any is like it. */
  public static Optional<String> closest(String wrong, Collection<String> valid) {
    String word = wrong.toLowerCase(Locale.ROOT);
    return valid.stream()
        .filter(candidate -> Similarity.ofBeginnings(word, candidate) >= LEAST)
        .max(
            Comparator.<String>comparingDouble(c -> Similarity.ofBeginnings(word, c))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** The end of an error message: {@code ; did you mean "error"?}, or nothing. */
  public static String question(String wrong, Collection<String> valid) {
    return closest(wrong, valid).map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }
}
