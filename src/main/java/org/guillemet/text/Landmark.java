package org.guillemet.text;

import java.util.Objects;

/**
 * A place that people name when they point into a document or a recording: from here on its text is
 * on page 3, or is said at 00:12:31.
 *
 * @param kind what the label counts
 * @param offset in the reading text, from which it holds until the next landmark, 0 or more
 * @param label as it is printed: the number of a page, the first being 1; or hours, minutes and
 *     seconds since the recording began, {@code 00:12:31}
 */
public record Landmark(Kind kind, int offset, String label) {

  /** What labels count. */
  public enum Kind {
    PAGE,
    TIME
  }

  public Landmark {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    if (offset < 0) {
      throw new IllegalArgumentException("no offset of a text: " + offset);
    }
  }
}
