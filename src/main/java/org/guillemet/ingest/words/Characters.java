package org.guillemet.ingest.words;

import org.guillemet.text.Span;

/** What characters are to a reader. */
public final class Characters {

  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char EMOJI_SELECTOR = '\uFE0F';

  /** A condition on a character. */
  @FunctionalInterface
  public interface CharPredicate {
    boolean test(char c);
  }

  private Characters() {}

  /** White space that layout collapses to one space; no-break and typographic spaces are not. */
  public static boolean collapses(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * How many code units at {@code i} show nothing: 0, 1 or 2. Soft hyphens, zero-width and
   * direction marks, byte order marks and variation selectors (which carry hidden provenance data)
   * do; what joins the parts of one emoji does not.
   *
   * @param before the visible character before, or a line feed
   */
  public static int invisible(CharSequence text, int i, char before) {
    char c = text.charAt(i);
    if (c < '\u00AD') {
      return 0;
    }
    if (c == ZERO_WIDTH_JOINER || c == EMOJI_SELECTOR) {
      return isPictographic(before) ? 0 : 1;
    }
    if (c == '\uDB40' && i + 1 < text.length()) {
      char low = text.charAt(i + 1);
      return low >= '\uDD00' && low <= '\uDDEF' ? 2 : 0;
    }
    return c == '\u00AD' || c == '\uFEFF' || isFormatMark(c) || c >= '\uFE00' && c <= '\uFE0E'
        ? 1
        : 0;
  }

  private static boolean isFormatMark(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isPictographic(char c) {
    return Character.isLowSurrogate(c)
        || c == EMOJI_SELECTOR
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** The span without white space and invisible characters at its ends. */
  public static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text, start)) {
      start++;
    }
    while (end > start && isBlank(text, end - 1)) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(CharSequence text, int i) {
    return Span.isSpace(text.charAt(i)) || invisible(text, i, '\n') == 1;
  }

  /** An em dash, an en dash or a horizontal bar: what opens a turn of dialogue or a signature. */
  public static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―';
  }

  /** Whether the text ends in the mark that ends a sentence, marks that close behind it aside. */
  public static boolean endsSentence(CharSequence text) {
    int i = text.length();
    while (i > 0
        && (Span.isSpace(text.charAt(i - 1)) || "»”\"’')]*_".indexOf(text.charAt(i - 1)) >= 0)) {
      i--;
    }
    return i > 0 && ".!?…".indexOf(text.charAt(i - 1)) >= 0;
  }

  /** Whether a quotation begins or ends in the text. */
  public static boolean holdsQuotationMark(CharSequence text) {
    return text.chars().anyMatch(c -> "«»“”„\"".indexOf(c) >= 0);
  }

  /** A text up to its last character that is none of these. */
  public static String withoutEnd(String text, CharPredicate unwanted) {
    int end = text.length();
    while (end > 0 && unwanted.test(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A text in one line: white space at its ends removed, elsewhere one space. */
  public static String inOneLine(String text) {
    return text.strip().replaceAll("[ \\t-\\r]+", " ");
  }
}
