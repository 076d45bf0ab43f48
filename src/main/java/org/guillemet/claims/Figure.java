package org.guillemet.claims;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.guillemet.text.Span;

/**
 * A number in a text, with what it measures or counts.
 *
 * @param span the words, from the bound ("at least") to the unit, in the reading text
 * @param quantity its value
 * @param kind what sort of number it is
 * @param unit the same in every language: an ISO 4217 code for money, {@code percent}, {@code km},
 *     …; empty when there is none
 * @param counted the lemma of the noun that is counted; empty when there is none
 */
public record Figure(Span span, Quantity quantity, Kind kind, String unit, String counted) {

  /** What sort of number a figure is. */
  public enum Kind {
    MONEY,
    PERCENT,
    /** A part of a whole: "a third of the staff". */
    SHARE,
    COUNT,
    /** Length, weight, area, …. */
    MEASURE,
    DURATION,
    AGE,
    TIME,
    /** "the third-largest". */
    RANK,
    /** Anything else: a year, a score, a house number. */
    OTHER
  }

  /** A count may stand without its noun: "there were 23". */
  private static final Set<Kind> PLAIN = EnumSet.of(Kind.COUNT, Kind.OTHER);

  public Figure {
    Objects.requireNonNull(span);
    Objects.requireNonNull(quantity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(counted);
  }

  /** The same for kinds of which figures may agree. */
  public Kind comparableKind() {
    return PLAIN.contains(kind) ? Kind.COUNT : kind;
  }

  /** Whether the other tells the same value in the same unit. */
  public boolean agreesWith(Figure other) {
    return comparableKind() == other.comparableKind()
        && quantity.value().compareTo(other.quantity.value()) == 0
        && unit.equals(other.unit)
        && (counted.equals(other.counted) || counted.isEmpty() || other.counted.isEmpty());
  }
}
