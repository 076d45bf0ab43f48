package org.guillemet.report;

/**
 * Makes text safe to print on a terminal: what would move the cursor, change colours or turn the
 * direction of writing becomes a visible character, and what nobody sees is left out.
 */
public final class Visible {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int DROPPED = -1;

  private Visible() {}

  /** A text as one line without control characters. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(cp -> cp == '\t' ? ' ' : shown(cp))
        .filter(cp -> cp != DROPPED)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** Appends what is shown for a character of one line; a tab stays a tab. */
  static void append(int codePoint, StringBuilder out) {
    int shown = codePoint == '\t' ? '\t' : shown(codePoint);
    if (shown != DROPPED) {
      out.appendCodePoint(shown);
    }
  }

  private static int shown(int cp) {
    if (cp < 0x20) {
      // The picture of the control character: ␛ for escape.
      return 0x2400 + cp;
    }
    if (cp == 0x7F) {
      return 0x2421;
    }
    if (isNoncharacter(cp)) {
      return REPLACEMENT;
    }
    return switch (Character.getType(cp)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          REPLACEMENT;
      case Character.FORMAT -> isBidi(cp) ? REPLACEMENT : isJoiner(cp) ? cp : DROPPED;
      default -> cp;
    };
  }

  /** What Unicode keeps out of texts; XML cannot hold U+FFFE and U+FFFF. */
  private static boolean isNoncharacter(int cp) {
    return (cp & 0xFFFE) == 0xFFFE || cp >= 0xFDD0 && cp <= 0xFDEF;
  }

  private static boolean isBidi(int cp) {
    return cp == 0x061C
        || cp == 0x200E
        || cp == 0x200F
        || cp >= 0x202A && cp <= 0x202E
        || cp >= 0x2066 && cp <= 0x2069;
  }

  /** Emoji and some scripts are written with these. */
  private static boolean isJoiner(int cp) {
    return cp == 0x200C || cp == 0x200D;
  }

  /** How many columns of a terminal a character takes, tabs aside: 0, 1 or 2. */
  static int width(int cp) {
    int type = Character.getType(cp);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT && !isBidi(cp)) {
      return 0;
    }
    return isWide(cp) ? 2 : 1;
  }

  private static boolean isWide(int cp) {
    return cp >= 0x1100
        && (cp <= 0x115F
            || cp >= 0x2E80 && cp <= 0xA4CF && cp != 0x303F
            || cp >= 0xAC00 && cp <= 0xD7A3
            || cp >= 0xF900 && cp <= 0xFAFF
            || cp >= 0xFE30 && cp <= 0xFE6F
            || cp >= 0xFF01 && cp <= 0xFF60
            || cp >= 0xFFE0 && cp <= 0xFFE6
            || cp >= 0x1F300 && cp <= 0x1F64F
            || cp >= 0x1F680 && cp <= 0x1F6FF
            || cp >= 0x1F900 && cp <= 0x1FAFF
            || cp >= 0x20000 && cp <= 0x3FFFD);
  }
}
