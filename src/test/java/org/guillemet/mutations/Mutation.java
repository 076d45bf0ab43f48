package org.guillemet.mutations;

/**
 * An article with one change.
 *
 * @param kind what was changed
 * @param text the changed text
 * @param before the words as they were
 * @param after the words as they are
 */
record Mutation(Kind kind, String text, String before, String after) {

  /** What is changed. */
  enum Kind {
    QUOTED_WORD,
    QUOTED_NEGATION,
    QUOTED_NUMBER,
    SPEAKER,
    /** In the article's own voice or in reported speech. */
    FIGURE,
    DATE,
    NEGATION,
    DROPPED_ATTRIBUTION,
    /** Nothing is. */
    COPY,
    /** The last two paragraphs change places. */
    REORDERED,
    /** Marks, apostrophes and dashes are of another style. */
    PUNCTUATION;

    /** Whether nothing that the article says is changed. */
    boolean isNeutral() {
      return compareTo(COPY) >= 0;
    }
  }
}
