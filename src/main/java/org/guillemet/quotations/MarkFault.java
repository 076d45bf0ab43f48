package org.guillemet.quotations;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Span;

/**
 * A quotation mark that does not pair.
 *
 * @param kind what is wrong with it
 * @param mark the mark, in the reading text
 * @param candidates where the missing or right mark may belong, most likely first
 */
public record MarkFault(Kind kind, Span mark, List<Span> candidates) {

  /** What is wrong with a mark. */
  public enum Kind {
    /** Opened, and not closed before its paragraph ends. */
    UNCLOSED,
    /** Closed, and never opened. */
    UNOPENED,
    /** Closed with the mark of another style. */
    MISMATCHED
  }

  public MarkFault {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(mark);
    candidates = List.copyOf(candidates);
  }
}
