package org.guillemet.ingest.markdown;

import java.util.regex.Pattern;

/**
 * Keeps lines from being parsed as a table that would have far more cells than characters: every
 * row of a table is filled up to the width of its head.
 */
final class MarkdownTables {

  private static final Pattern DELIMITERS = Pattern.compile("[ \\t>]*[|:-][|: \\t-]*");
  private static final int ALWAYS_READ = 1000;

  private MarkdownTables() {}

  /** Breaks the line below the head of such a table. */
  static void limit(MarkdownMask mask) {
    String all = mask.visible();
    if (all.indexOf('|') < 0) {
      return;
    }
    String[] lines = all.split("\n", -1);
    int lastOfRun = -1;
    int end = 0;
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lastOfRun < i) {
        lastOfRun = i;
        end = start + lines[i].length();
        while (lastOfRun + 1 < lines.length && !lines[lastOfRun + 1].isBlank()) {
          lastOfRun++;
          end += 1 + lines[lastOfRun].length();
        }
      }
      long cells = (long) columns(lines[i]) * (lastOfRun - i);
      int next = start + lines[i].length() + 1;
      if (cells > Math.max(0, end - next) + ALWAYS_READ) {
        int dash = lines[i].indexOf('-');
        mask.hide(start + dash, start + dash + 1);
      }
      start = next;
    }
  }

  /** The columns that a line of dashes makes, 0 when it is another line. */
  private static int columns(String line) {
    if (line.indexOf('-') < 0 || !DELIMITERS.matcher(line).matches()) {
      return 0;
    }
    return (int) line.chars().filter(c -> c == '|').count() + 1;
  }
}
