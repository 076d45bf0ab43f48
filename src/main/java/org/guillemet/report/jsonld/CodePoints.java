package org.guillemet.report.jsonld;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts the characters of a text as Unicode does: in "🛶 a" the letter stands behind 3 UTF-16 code
 * units, but behind 2 code points. A lone surrogate is one of its own. Immutable.
 */
final class CodePoints {

  /** Where the second halves of surrogate pairs stand. */
  private final int[] seconds;

  /** Reads the whole text once. */
  CodePoints(String text) {
    this.seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /**
   * How many code points begin before an offset.
   *
   * @param offset in UTF-16 code units
   */
  int before(int offset) {
    int i = Arrays.binarySearch(seconds, offset);
    return offset - (i >= 0 ? i : -i - 1);
  }
}
