package org.guillemet.report.exchange;

/** Cuts words that are too long for where they are shown. */
final class Excerpt {

  private Excerpt() {}

  /**
   * Words in one line, cut between two of them where there are too many.
   *
   * @param longest in code points
   */
  static String of(String words, int longest) {
    // A code point is at most two code units; what is far behind is not even looked at.
    String start = words.substring(0, Math.min(words.length(), 8 * longest));
    String line = Diagnostics.line(start);
    if (start.length() == words.length() && line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > 0 ? space : end).stripTrailing() + " …";
  }
}
