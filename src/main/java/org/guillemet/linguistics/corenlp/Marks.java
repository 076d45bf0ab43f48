package org.guillemet.linguistics.corenlp;

/** What is a punctuation mark whatever the taggers say, who know few of the typographic ones. */
final class Marks {

  private static final String OTHER = ".,;:!?…'\"¡¿·•";

  private Marks() {}

  /** Whether the word is made of quotation marks, dashes, brackets, stops and the like alone. */
  static boolean isPunctuation(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Marks::isMark);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          true;
      default -> OTHER.indexOf(c) >= 0;
    };
  }
}
