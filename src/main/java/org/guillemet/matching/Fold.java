package org.guillemet.matching;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What makes no difference between two quotations, in the order in which it is told. */
public enum Fold {
  CASE,
  ACCENTS,
  /** Apostrophes, spaces, ligatures, marks. */
  TYPOGRAPHY,
  PUNCTUATION,
  /** "don't" and "do not". */
  CONTRACTIONS,
  /** "40,000" and "forty thousand". */
  NUMBERS,
  FILLERS,
  REPETITIONS,
  FALSE_STARTS,
  /** What stands in brackets in the one and not in the other. */
  ASIDES;

  /** The same, in the order in which they are told; it cannot be changed. */
  public static Set<Fold> inOrder(Set<Fold> folds) {
    return Collections.unmodifiableSet(new TreeSet<>(folds));
  }
}
