package org.guillemet.cli.shell;

import java.util.List;
import java.util.regex.Pattern;

/** What a shell can offer where a value is due. */
sealed interface Offer {

  /**
   * Some words, of which one is meant.
   *
   * @param words safe to write into a script: letters, digits, dots, hyphens and underscores
   */
  record Words(List<String> words) implements Offer {

    private static final Pattern SAFE = Pattern.compile("[\\p{Alnum}._-]+");

    public Words {
      words = List.copyOf(words);
      for (String word : words) {
        if (!SAFE.matcher(word).matches()) {
          throw new IllegalArgumentException("a shell may take this for a command: " + word);
        }
      }
    }

    String joined() {
      return String.join(" ", words);
    }
  }

  /** Files and folders. */
  record Files() implements Offer {}

  /** Nothing that a shell knows of. */
  record Nothing() implements Offer {}
}
