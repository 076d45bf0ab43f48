package org.guillemet.quotations;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * A character, or a pair of them, that may open or close a quotation.
 *
 * @param span where it stands in the reading text
 * @param shape what it looks like
 * @param family the style it belongs to
 * @param spaceBefore nothing that belongs to a word stands before it: a space, an opening bracket,
 *     another mark, the start of the block
 * @param spaceBehind nothing that belongs to a word stands behind it
 */
record Mark(Span span, Shape shape, Family family, boolean spaceBefore, boolean spaceBehind) {

  /** Which way a mark points. */
  enum Shape {
    /** Opens, unless its neighbours say otherwise. */
    OPENING,
    /** Closes, unless its neighbours say otherwise. */
    CLOSING,
    /** Opens and nothing else: the low marks. */
    LOW,
    /** Looks the same at both ends. */
    EITHER
  }

  /** Marks that belong together. */
  enum Family {
    GUILLEMETS,
    CURLY,
    STRAIGHT,
    SINGLE
  }

  Mark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(shape);
    Objects.requireNonNull(family);
  }

  /** It touches a word on its right only. */
  boolean leansRight() {
    return spaceBefore && !spaceBehind;
  }

  /** It touches a word on its left only. */
  boolean leansLeft() {
    return !spaceBefore && spaceBehind;
  }
}
