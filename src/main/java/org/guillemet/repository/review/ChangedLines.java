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
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  private final List<Range> ranges;

  /** Lines from the first to the last, from 1 on. */
  private record Range(int first, int last) {}

  private ChangedLines(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Those of the new side of a difference without context lines. Where lines were only taken out, a
   * line beside them is touched if its paragraph was cut, and not if all that went was another one.
   *
   * @param text the file as it is now
   */
  static ChangedLines of(String difference, String text) {
    List<Range> ranges = new ArrayList<>();
    List<String> lines = List.of(text.split("\n", -1));
    List<String> told = List.of(difference.split("\n", -1));
    for (int i = 0; i < told.size(); i++) {
      Matcher hunk = HUNK.matcher(told.get(i));
      if (hunk.lookingAt()) {
        int first = Integer.parseInt(hunk.group(2));
        int count = count(hunk.group(3));
        if (count > 0) {
          ranges.add(new Range(first, first + count - 1));
        } else {
          ranges.addAll(besides(told.subList(i + 1, i + 1 + count(hunk.group(1))), first, lines));
        }
      }
    }
    return new ChangedLines(ranges);
  }

  private static int count(String written) {
    return written == null ? 1 : Integer.parseInt(written);
  }

  /**
   * What of the lines before and behind is touched where others were taken out.
   *
   * @param removed those others, each behind a minus
   * @param before the number of the line before them
   */
  private static List<Range> besides(List<String> removed, int before, List<String> lines) {
    boolean start = hasWords(lines, before);
    boolean end = hasWords(lines, before + 1);
    if (start && end) {
      return List.of(new Range(before, before + 1));
    }
    if (start && !removed.get(0).substring(1).isBlank()) {
      return List.of(new Range(before, before));
    }
    if (end && !removed.get(removed.size() - 1).substring(1).isBlank()) {
      return List.of(new Range(before + 1, before + 1));
    }
    return List.of();
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
