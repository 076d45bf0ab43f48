package org.guillemet.claims;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a number is worth: a value, an interval or a bound.
 *
 * @param low the least that it may be, itself included; empty when there is no lower bound
 * @param high the most that it may be, itself included; empty when there is no upper bound
 * @param approximate whether the bounds themselves are only near: "about 12", "une dizaine"
 */
public record Quantity(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean approximate) {

  public Quantity {
    low = low.map(BigDecimal::stripTrailingZeros);
    high = high.map(BigDecimal::stripTrailingZeros);
    high = high.equals(low) ? low : high; // an exact number is kept once
    if (low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a quantity has a bound");
    }
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("not an interval: " + low.get() + " to " + high.get());
    }
  }

  /** A value, exactly. */
  public static Quantity of(BigDecimal value) {
    return new Quantity(Optional.of(value), Optional.of(value), false);
  }

  /** From the smaller of the two to the larger. */
  public static Quantity between(BigDecimal one, BigDecimal other) {
    return new Quantity(Optional.of(one.min(other)), Optional.of(one.max(other)), false);
  }

  /** The same, as a word before or behind it bounds it. */
  public Quantity bounded(Bound bound) {
    return switch (Objects.requireNonNull(bound)) {
      case NONE -> this;
      case LEAST -> new Quantity(Optional.of(value()), Optional.empty(), approximate);
      // "up to more than 200": how far it goes has itself no upper bound.
      case MOST -> high.isEmpty() ? this : new Quantity(Optional.empty(), high, approximate);
      case ABOUT -> new Quantity(low, high, true);
    };
  }

  /**
   * From one number to another, each with its own bound: "10 to more than 20" is at least 10. When
   * both ends are open, "less than 5 to more than 10", they are only near.
   */
  public Quantity to(Quantity other) {
    boolean rises = value().compareTo(other.value()) <= 0;
    Optional<BigDecimal> least = rises ? low : other.low;
    Optional<BigDecimal> most = rises ? other.high : high;
    return least.isEmpty() && most.isEmpty()
        ? between(value(), other.value()).bounded(Bound.ABOUT)
        : new Quantity(least, most, approximate || other.approximate);
  }

  /** The bound that stands in the text, the lower one of an interval. */
  public BigDecimal value() {
    return low.or(() -> high).orElseThrow();
  }

  /** How words such as "at least" or "près de" bound a number. */
  public enum Bound {
    NONE,
    LEAST,
    MOST,
    ABOUT
  }
}
