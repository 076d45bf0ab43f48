package org.guillemet.report.redaction;

import java.util.function.IntPredicate;

/** Puts a block in place of every letter and digit, so that places stay what they are. */
final class Blackout {

  private static final char BLOCK = '█';

  /** As long as the letters that take two UTF-16 code units. */
  private static final int LONG_BLOCK = 0x1FB8B;

  private Blackout() {}

  /** All of a text. */
  static String of(String text) {
    return of(text, offset -> true);
  }

  /**
   * Some of a text.
   *
   * @param hidden which offsets
   */
  static String of(String text, IntPredicate hidden) {
    StringBuilder blacked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      int length = Character.charCount(cp);
      if (hidden.test(i) && tells(cp)) {
        blacked.appendCodePoint(length == 1 ? BLOCK : LONG_BLOCK);
      } else {
        blacked.appendCodePoint(cp);
      }
      i += length;
    }
    return blacked.toString();
  }

  /** Whether a character is part of a word: a letter, a digit, or a mark on one. */
  static boolean tells(int cp) {
    return Character.isLetterOrDigit(cp)
        || switch (Character.getType(cp)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
