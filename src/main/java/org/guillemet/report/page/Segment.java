package org.guillemet.report.page;

import java.util.Objects;

/**
 * A piece of a paragraph, all of whose characters bear the same marks.
 *
 * @param text what a reader sees
 * @param css classes that say what it is marked as; empty for plain text
 * @param ids what it belongs to, in the article: {@code a3 f0}; {@link Mark} has the letters
 * @param badge the number of the speaker whose words begin here; empty elsewhere
 * @param start whether something begins here that the keyboard can reach
 */
record Segment(String text, String css, String ids, String badge, boolean start) {

  Segment {
    Objects.requireNonNull(text);
    Objects.requireNonNull(css);
    Objects.requireNonNull(ids);
    Objects.requireNonNull(badge);
  }

  boolean isPlain() {
    return css.isEmpty();
  }
}
