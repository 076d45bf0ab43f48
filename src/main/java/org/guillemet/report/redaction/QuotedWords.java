package org.guillemet.report.redaction;

import java.util.BitSet;

/**
 * Finds quoted words in a text that has not been looked at otherwise, whatever marks pair there: a
 * quotation goes to the next mark of its kind, or to the end. Takes one look at each character.
 */
final class QuotedWords {

  private static final String DOUBLE = "«»‹›“”„‟\"＂";
  private static final String SINGLE_OPENING = "‘‚‛'";
  private static final String SINGLE_CLOSING = "’'";

  private final String text;
  private final BitSet quoted = new BitSet();

  private QuotedWords(String text) {
    this.text = text;
  }

  /** The offsets of the quotations, their marks included. */
  static BitSet in(String text) {
    QuotedWords words = new QuotedWords(text);
    for (int i = 0; i < text.length(); ) {
      int end = words.end(i);
      if (end > i) {
        words.quoted.set(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return words.quoted;
  }

  /** Behind the quotation that begins here; here itself when none does. */
  private int end(int start) {
    if (DOUBLE.indexOf(text.charAt(start)) >= 0) {
      return behind(start + 1, this::isDouble);
    }
    if (text.startsWith("<<", start) || text.startsWith("``", start) || isTwoSingles(start)) {
      int end = behind(start + 2, this::closesTwo);
      return Math.min(end + 1, text.length());
    }
    boolean inWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    return SINGLE_OPENING.indexOf(text.charAt(start)) >= 0 && !inWord
        ? behind(start + 1, this::closesSingle)
        : start;
  }

  private interface Mark {
    boolean is(int offset);
  }

  private int behind(int from, Mark mark) {
    int i = from;
    while (i < text.length() && !mark.is(i)) {
      i++;
    }
    return Math.min(i + 1, text.length());
  }

  private boolean isDouble(int offset) {
    return DOUBLE.indexOf(text.charAt(offset)) >= 0;
  }

  private boolean isTwoSingles(int offset) {
    return text.startsWith("''", offset);
  }

  private boolean closesTwo(int offset) {
    return text.startsWith(">>", offset) || isTwoSingles(offset);
  }

  private boolean closesSingle(int offset) {
    return SINGLE_CLOSING.indexOf(text.charAt(offset)) >= 0
        && (offset + 1 == text.length() || !Character.isLetter(text.charAt(offset + 1)));
  }
}
