package org.guillemet.ingest;

import java.util.List;

/**
 * Hides what is no text of the article from the Markdown parser: template tags, footnotes. Hidden
 * characters become zero-width ones, so that offsets stay and nothing of them is read.
 */
final class MarkdownMask {

  private static final char HIDDEN = '\u200B';
  private static final List<String[]> TAGS =
      List.of(new String[] {"{{<", ">}}"}, new String[] {"{{%", "%}}"}, new String[] {"{%", "%}"});

  private final String source;
  private final int first;
  private final char[] masked;

  private MarkdownMask(String source, int first) {
    this.source = source;
    this.first = first;
    this.masked = source.toCharArray();
  }

  /** The source with the template tags and footnotes from {@code start} on hidden. */
  static String apply(String source, int start) {
    MarkdownMask mask = new MarkdownMask(source, start);
    TAGS.forEach(tag -> mask.hideBetween(tag[0], tag[1]));
    mask.hideFootnotes();
    return new String(mask.masked);
  }

  private void hideBetween(String opening, String closing) {
    int start = source.indexOf(opening, first);
    while (start >= 0) {
      int end = source.indexOf(closing, start + opening.length());
      if (end < 0) {
        return;
      }
      hide(start, end + closing.length());
      start = source.indexOf(opening, end + closing.length());
    }
  }

  private void hideFootnotes() {
    int start = source.indexOf("[^", first);
    int hidden = 0;
    while (start >= 0) {
      int end = labelEnd(start + 2);
      if (end > 0 && start >= hidden) {
        boolean definition =
            startsLine(start) && end < source.length() && source.charAt(end) == ':';
        hidden = definition ? definitionEnd(end) : end;
        hide(start, hidden);
      }
      start = source.indexOf("[^", start + 2);
    }
  }

  /** Behind the bracket that closes a label, or -1. */
  private int labelEnd(int from) {
    int i = from;
    while (i < source.length()
        && i - from < 60
        && source.charAt(i) > ' '
        && source.charAt(i) != ']') {
      i++;
    }
    return i > from && i < source.length() && source.charAt(i) == ']' ? i + 1 : -1;
  }

  private boolean startsLine(int i) {
    int before = i - 1;
    while (before >= 0 && i - before <= 3 && source.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || isLineEnd(source.charAt(before));
  }

  /** A footnote goes on to a blank line, and behind it as long as lines are indented. */
  private int definitionEnd(int from) {
    int line = nextLine(from);
    int end = line;
    boolean blank = false;
    while (line < source.length()) {
      int next = nextLine(line);
      String text = source.substring(line, next);
      if (text.isBlank()) {
        blank = true;
      } else if (blank && !text.startsWith("    ") && !text.startsWith("\t")
          || text.startsWith("[^")) {
        break;
      } else {
        end = next;
      }
      line = next;
    }
    return end;
  }

  private int nextLine(int from) {
    int i = from;
    while (i < source.length() && !isLineEnd(source.charAt(i))) {
      i++;
    }
    return Math.min(source.length(), source.startsWith("\r\n", i) ? i + 2 : i + 1);
  }

  private void hide(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isLineEnd(masked[i])) {
        masked[i] = HIDDEN;
      }
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
