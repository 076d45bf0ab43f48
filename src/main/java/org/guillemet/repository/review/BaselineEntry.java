package org.guillemet.repository.review;

import java.util.Comparator;
import java.util.Objects;

/**
 * A finding that a newsroom accepts.
 *
 * @param path of the article, from the baseline's folder on, with slashes
 * @param rule the name of the rule
 * @param fingerprint of the passage: it does not depend on the path
 * @param words the flagged words, cut where they are many; for people who read the file
 */
public record BaselineEntry(String path, String rule, String fingerprint, String words)
    implements Comparable<BaselineEntry> {

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::words)
          .thenComparing(BaselineEntry::fingerprint);

  public BaselineEntry {
    Objects.requireNonNull(path);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(words);
  }

  /** By path, so that a change of one article stays together in the file. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
