package org.guillemet.report;

import org.guillemet.text.Span;

/**
 * A line of an article as a terminal shows it, with a line of carets beneath the words in question.
 * A long line is cut to a window around the words; words over several lines are underlined to the
 * end of the first.
 *
 * @param text the line
 * @param underline spaces, tabs and carets
 */
record Snippet(String text, String underline) {

  /** With its indent a snippet fits into 80 columns, unless it holds tabs. */
  private static final int WIDTH = 76;

  /** Columns before the words, where there is so much. */
  private static final int BEFORE = 24;

  /** The most characters that a window is looked for in: marks without width may be many. */
  private static final int REACH = 4 * WIDTH;

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * @param source the text that the line is part of
   * @param line the line, without its end
   * @param words what to underline; they begin in the line
   */
  static Snippet of(String source, Span line, Span words) {
    Span shown = window(source, line, words);
    StringBuilder text = new StringBuilder(shown.start() > line.start() ? "…" : "");
    StringBuilder underline = new StringBuilder(" ".repeat(text.length()));
    int before = 0;
    for (int i = shown.start(); i < shown.end(); ) {
      int cp = source.codePointAt(i);
      Visible.append(cp, text);
      if (i < words.end()) {
        String sign = words.contains(i) ? "^" : " ";
        underline.append(cp == '\t' ? "\t" : sign.repeat(width(cp, before)));
      }
      before = cp;
      i += Character.charCount(cp);
    }
    if (shown.end() < line.end()) {
      text.append('…');
    }
    if (underline.indexOf("^") < 0) {
      underline.append('^');
    }
    return new Snippet(text.toString(), underline.toString().stripTrailing());
  }

  /** What a character adds to the one before it: the parts of one emoji take its place. */
  private static int width(int cp, int before) {
    boolean skinTone = cp >= 0x1F3FB && cp <= 0x1F3FF;
    return before == ZERO_WIDTH_JOINER || skinTone && before > 0xFFFF ? 0 : Visible.width(cp);
  }

  private static Span window(String source, Span line, Span words) {
    if (line.length() <= REACH && columns(source, line.start(), line.end(), WIDTH) == line.end()) {
      return line;
    }
    int start = wordStart(source, line, words);
    return line.from(start).until(columns(source, start, line.end(), WIDTH - 2));
  }

  /** Where the given number of columns from {@code start} on is full. */
  private static int columns(String source, int start, int end, int columns) {
    int taken = 0;
    int before = 0;
    int i = start;
    int limit = Math.min(end, start + REACH);
    while (i < limit) {
      int cp = source.codePointAt(i);
      taken += width(cp, before);
      if (taken > columns) {
        return i;
      }
      before = cp;
      i += Character.charCount(cp);
    }
    return Math.min(i, end);
  }

  /** The first beginning of a word in the columns before the words. */
  private static int wordStart(String source, Span line, Span words) {
    int i = words.start();
    int taken = 0;
    while (i > line.start() && taken < BEFORE && words.start() - i < REACH) {
      int cp = source.codePointBefore(i);
      taken += Visible.width(cp);
      i -= Character.charCount(cp);
    }
    if (i == line.start()) {
      return i;
    }
    int space = i;
    while (space < words.start() && !Span.isSpace(source.charAt(space))) {
      space++;
    }
    return space < words.start() ? space + 1 : i;
  }
}
