package org.guillemet.linguistics.corenlp;

/** Finds where text that is too long for the models is best cut: at a space, and behind a mark. */
final class Cuts {

  private static final String STOPS = ".!?…。";
  private static final String CLOSING = "»”\"";
  private static final String DASHES = "–—";

  /** What a place behind a sentence is worth. */
  private static final int SENTENCE = 5;

  /** More marks and spaces behind a sentence are something else. */
  private static final int FEW = 5;

  private Cuts() {}

  /**
   * The space between the two offsets at which the text is best cut, the last one of the best kind:
   * behind a sentence, a semicolon or colon, a closing quotation mark, a comma or dash, or
   * anything.
   *
   * @return the offset of the space, or -1 where there is none
   */
  static int at(CharSequence text, int from, int to) {
    int best = -1;
    int worth = 0;
    for (int i = to - 1; i > from && worth < SENTENCE; i--) {
      if (text.charAt(i) == ' ') {
        int here = worth(text, i);
        if (here > worth) {
          worth = here;
          best = i;
        }
      }
    }
    return best;
  }

  private static int worth(CharSequence text, int space) {
    char before = text.charAt(space - 1);
    if (endsSentence(text, space)) {
      return SENTENCE;
    }
    if (before == ';' || before == ':') {
      return 4;
    }
    if (CLOSING.indexOf(before) >= 0) {
      return 3;
    }
    return before == ',' || DASHES.indexOf(before) >= 0 ? 2 : 1;
  }

  /** Whether a sentence ends right before the space, as far as marks tell. */
  static boolean endsSentence(CharSequence text, int space) {
    int i = space - 1;
    while (i > Math.max(0, space - FEW)
        && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ')) {
      i--;
    }
    return i >= 0 && STOPS.indexOf(text.charAt(i)) >= 0;
  }
}
