package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a whole in a row of parts.
 *
 * @param from the place of its first word in the sentence
 * @param to the place behind its number
 * @param amount empty where it is one: "and a child"
 */
record Part(int from, int to, Optional<Amount> amount) {

  private static final double HALF = 0.5;

  Part {
    Objects.requireNonNull(amount);
  }

  static Part of(Amount amount) {
    return new Part(amount.from(), amount.to(), Optional.of(amount));
  }

  double number() {
    return amount.map(Amount::number).orElse(1.0);
  }

  String unit() {
    return amount.map(Amount::unit).orElse("");
  }

  /** The unit of a row: that of the parts that have one. */
  static String unit(List<Part> parts) {
    return parts.stream().map(Part::unit).filter(u -> !u.isEmpty()).findFirst().orElse("");
  }

  /** What the parts make. */
  static BigDecimal sum(List<Part> parts) {
    return parts.stream()
        .map(p -> p.amount().map(Amount::value).orElse(BigDecimal.ONE))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How far the sum may be from the whole when all have been rounded as they are written. */
  static double slack(List<Part> parts, Amount whole) {
    double finest =
        parts.stream()
            .flatMap(p -> p.amount().stream())
            .filter(a -> a.scale().compareTo(BigDecimal.ONE) > 0 || a.value().scale() > 0)
            .mapToDouble(a -> a.step().doubleValue())
            .min()
            .orElse(Double.MAX_VALUE);
    double all =
        parts.stream()
            .flatMap(p -> p.amount().stream())
            .mapToDouble(a -> Math.min(a.step().doubleValue(), finest))
            .sum();
    return HALF * (all + whole.step().doubleValue());
  }
}
