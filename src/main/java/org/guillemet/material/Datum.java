package org.guillemet.material;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.guillemet.text.Span;

/**
 * A number or a date among words.
 *
 * @param kind what it is
 * @param span the words of it, in the reading text
 * @param value what it is worth: of a month and a weekday its number in the year and the week
 * @param unit what a number counts, or the month of a day; empty when nothing says so
 * @param context roots of the words with meaning around it
 */
record Datum(Kind kind, Span span, BigDecimal value, String unit, Set<String> context) {

  /** What it is. */
  enum Kind {
    NUMBER,
    YEAR,
    DAY_OF_MONTH,
    MONTH,
    WEEKDAY
  }

  Datum {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    context = Set.copyOf(context);
  }

  /** Whether it is one of several of the same thing, told in another way or not. */
  boolean isSame(Datum other) {
    boolean unit = kind != Kind.DAY_OF_MONTH || this.unit.equals(other.unit);
    return kind == other.kind && value.compareTo(other.value) == 0 && unit;
  }
}
