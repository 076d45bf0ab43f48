package org.guillemet.claims;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * A day or a stretch of days that a text names.
 *
 * @param span the words, in the reading text
 * @param days the days they stand for; empty when that cannot be told without knowing more
 */
public record Period(Span span, Optional<Days> days) {

  /**
   * Days in a row.
   *
   * @param first the first
   * @param last the last, itself included; not before {@code first}
   */
  public record Days(LocalDate first, LocalDate last) {
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("not a period: " + first + " to " + last);
      }
    }
  }

  public Period {
    Objects.requireNonNull(span);
    Objects.requireNonNull(days);
  }
}
