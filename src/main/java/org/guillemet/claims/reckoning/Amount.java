package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.Objects;
import org.guillemet.claims.Figure.Kind;

/**
 * A number of a sentence with its unit. Places count the words of the sentence.
 *
 * @param from the place of its first word, its sign included
 * @param to the place behind its last word, its unit included
 * @param value what it is worth
 * @param step what the last digit that is written is worth; 0 when the number is taken as exact
 * @param scale what the word behind the number multiplies by, else 1
 * @param unit the same in every language; empty when there is none
 * @param kind what its unit says
 * @param sort what else is to be known before it is reckoned with
 */
record Amount(
    int from,
    int to,
    BigDecimal value,
    BigDecimal step,
    BigDecimal scale,
    String unit,
    Kind kind,
    Sort sort) {

  /** How far a number may be reckoned with. */
  enum Sort {
    EXACT,
    /** "About twelve", "dozens", "a third". */
    LOOSE,
    /** As years of our time are written. */
    YEAR,
    /** A rank, a time of day, a part of a name: no amount. */
    NONE
  }

  Amount {
    Objects.requireNonNull(value);
    Objects.requireNonNull(step);
    Objects.requireNonNull(scale);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sort);
  }

  boolean isExact() {
    return sort == Sort.EXACT;
  }

  boolean isPercent() {
    return kind == Kind.PERCENT && !unit.equals("point");
  }

  /** A number that counts or measures something: no share, no time and no age. */
  boolean isPlain() {
    return sort == Sort.EXACT
        && kind != Kind.PERCENT
        && kind != Kind.AGE
        && kind != Kind.TIME
        && kind != Kind.RANK
        && kind != Kind.SHARE;
  }

  /** A year, or how long something takes: it tells when, not how much. */
  boolean tellsTime() {
    return sort == Sort.YEAR || sort == Sort.NONE || kind == Kind.DURATION || kind == Kind.TIME;
  }

  /** The same number with the scale that another one behind it gives to both. */
  Amount scaled(BigDecimal by) {
    return new Amount(
        from, to, value.multiply(by), step.max(BigDecimal.ONE).multiply(by), by, unit, kind, sort);
  }

  double number() {
    return value.doubleValue();
  }

  /** How far the number may be from what it stands for: half of its last digit. */
  double slack() {
    return step.doubleValue() / 2;
  }
}
