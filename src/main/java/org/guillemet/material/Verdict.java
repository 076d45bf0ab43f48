package org.guillemet.material;

/** What comes of holding a quotation against material. */
public enum Verdict {
  /** The very characters, but for spaces. */
  EXACT,
  /** The same words, written otherwise or without what speech has more. */
  FOLDED,
  /** The words with others left out where the draft marks it. */
  MARKED_CUT,
  /** The words with others left out where nothing marks it. */
  UNMARKED_CUT,
  /** Some words are others. */
  ALTERED,
  /** Words of two or more distant places in one. */
  JOINED,
  /** The material has its speaker, and not its words. */
  NOT_FOUND,
  /** The material has the words, and somebody else says them there. */
  OTHER_SPEAKER,
  /** The words are there, and what stands beside them turns them. */
  OUT_OF_CONTEXT,
  /** The material is in another language, and has what translation leaves. */
  TRANSLATED,
  /** The material has nothing of its speaker. */
  NOT_COVERED;

  /** Whether the words were found as they stand. */
  public boolean isConfirmed() {
    return this == EXACT || this == FOLDED || this == MARKED_CUT;
  }
}
