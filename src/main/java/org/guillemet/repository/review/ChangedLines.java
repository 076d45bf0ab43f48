package org.guillemet.repository.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file that a change has touched. A line ends at {@code \n}, as it does for git.
 * Immutable.
 */
final class ChangedLines {

  /** Every line. */
  static final ChangedLines ALL = new ChangedLines(List.of(new Range(1, Integer.MAX_VALUE)));

  /** No line. */
  static final ChangedLines NONE = new ChangedLines(List.of());

  private static final Pattern HUNK =
      Pattern.compile("(?m)^@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@");

  private final List<Range> ranges;

  /** Lines from the first to the last, from 1 on. */
  private record Range(int first, int last) {}

  private ChangedLines(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Those of the new side of a difference without context lines. Where lines were only taken out,
   * the lines before and behind are touched if both have words: a paragraph was cut, not removed.
   *
   * @param text the file as it is now
   */
  static ChangedLines of(String difference, String text) {
    List<Range> ranges = new ArrayList<>();
    Matcher hunks = HUNK.matcher(difference);
    List<String> lines = List.of(text.split("\n", -1));
    while (hunks.find()) {
      int first = Integer.parseInt(hunks.group(1));
      int count = hunks.group(2) == null ? 1 : Integer.parseInt(hunks.group(2));
      if (count > 0) {
        ranges.add(new Range(first, first + count - 1));
      } else if (hasWords(lines, first) && hasWords(lines, first + 1)) {
        ranges.add(new Range(first, first + 1));
      }
    }
    return new ChangedLines(ranges);
  }

  private static boolean hasWords(List<String> lines, int number) {
    return number >= 1 && number <= lines.size() && !lines.get(number - 1).isBlank();
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether one of the lines from the first to the last is among them, from 1 on. */
  boolean touch(int first, int last) {
    return ranges.stream().anyMatch(r -> r.first() <= last && first <= r.last());
  }
}
