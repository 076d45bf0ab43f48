package org.guillemet.claims;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * The words that make a claim one to ask "who says so?" of.
 *
 * @param kind why
 * @param span the words, in the reading text
 */
public record Signal(Kind kind, Span span) {

  /** Why a reader might ask who says so. */
  public enum Kind {
    /** An amount, a percentage, a count, a share or a rank. */
    FIGURE,
    /** Wrongdoing, guilt, fault or failure laid on somebody. */
    ALLEGATION,
    /** What the writer marks as second-hand. */
    HEARSAY,
    /** What will happen. */
    PREDICTION,
    /** A motive or a cause. */
    CAUSE,
    /** A superlative or a loaded word. */
    JUDGEMENT
  }

  public Signal {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
  }
}
