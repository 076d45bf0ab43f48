package org.guillemet.material;

import org.guillemet.matching.QuotedPassage;

/** What becomes of "uh", of words said twice and of words broken off. */
public enum Fillers {
  /** A quotation may leave them out. */
  FOLDED,
  /** They are words like others. */
  KEPT;

  QuotedPassage in(QuotedPassage passage) {
    return this == FOLDED ? passage : passage.verbatim();
  }
}
