package org.guillemet.compare.facts;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;

/**
 * What a figure is worth, in a unit that others of its dimension share.
 *
 * @param dimension what can be laid beside it: {@code length}, {@code EUR}, {@code part}, {@code
 *     count}, …
 * @param unit as it stands in the text; empty when there is none
 * @param quantity in the dimension's own unit
 */
record Amount(String dimension, String unit, Quantity quantity) {

  private record Unit(String dimension, BigDecimal factor) {
    static Unit of(String dimension, String factor) {
      return new Unit(dimension, new BigDecimal(factor));
    }
  }

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          entry("km", Unit.of("length", "1000")),
          entry("m", Unit.of("length", "1")),
          entry("cm", Unit.of("length", "0.01")),
          entry("mm", Unit.of("length", "0.001")),
          entry("mi", Unit.of("length", "1609.344")),
          entry("yd", Unit.of("length", "0.9144")),
          entry("ft", Unit.of("length", "0.3048")),
          entry("in", Unit.of("length", "0.0254")),
          entry("nmi", Unit.of("length", "1852")),
          entry("ha", Unit.of("area", "10000")),
          entry("acre", Unit.of("area", "4046.86")),
          entry("m2", Unit.of("area", "1")),
          entry("km2", Unit.of("area", "1000000")),
          entry("mi2", Unit.of("area", "2589988")),
          entry("ft2", Unit.of("area", "0.092903")),
          entry("t", Unit.of("mass", "1000")),
          entry("kg", Unit.of("mass", "1")),
          entry("g", Unit.of("mass", "0.001")),
          entry("mg", Unit.of("mass", "0.000001")),
          entry("lb", Unit.of("mass", "0.453592")),
          entry("oz", Unit.of("mass", "0.0283495")),
          entry("l", Unit.of("volume", "1")),
          entry("hl", Unit.of("volume", "100")),
          entry("m3", Unit.of("volume", "1000")),
          entry("bbl", Unit.of("volume", "158.987")),
          entry("gal", Unit.of("volume", "3.78541")),
          entry("kmh", Unit.of("speed", "1")),
          entry("mph", Unit.of("speed", "1.609344")),
          entry("kn", Unit.of("speed", "1.852")),
          entry("W", Unit.of("power", "0.000001")),
          entry("kW", Unit.of("power", "0.001")),
          entry("MW", Unit.of("power", "1")),
          entry("GW", Unit.of("power", "1000")),
          entry("kWh", Unit.of("energy", "0.001")),
          entry("MWh", Unit.of("energy", "1")),
          entry("GWh", Unit.of("energy", "1000")),
          entry("TWh", Unit.of("energy", "1000000")),
          entry("s", Unit.of("time", "1")),
          entry("min", Unit.of("time", "60")),
          entry("h", Unit.of("time", "3600")),
          entry("d", Unit.of("time", "86400")),
          entry("w", Unit.of("time", "604800")),
          entry("mo", Unit.of("time", "2629746")),
          entry("y", Unit.of("time", "31556952")),
          entry("dec", Unit.of("time", "315569520")),
          entry("percent", Unit.of("part", "0.01")));

  /** How far from the truth an approximation may be. */
  private static final BigDecimal NEAR = new BigDecimal("0.15");

  /** How far a number may be off that was reckoned in another unit, and rounded there. */
  private static final BigDecimal CONVERTED = new BigDecimal("0.06");

  /** How long the code of a currency is. */
  private static final int CODE = 3;

  /** Whole numbers up to this one are not rounded. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(100);

  /** The amount of a figure; nothing for numbers that say nothing by themselves. */
  static Optional<Amount> of(Figure figure) {
    Unit unit = UNITS.get(figure.unit());
    if (unit != null) {
      return Optional.of(
          new Amount(unit.dimension(), figure.unit(), times(figure.quantity(), unit.factor())));
    }
    String dimension =
        switch (figure.kind()) {
          case SHARE, COUNT, OTHER ->
              !figure.unit().isEmpty() ? figure.unit() : isPart(figure) ? "part" : "count";
          case TIME -> "clock";
          case RANK -> "rank";
          case AGE -> "age";
          case MONEY, MEASURE, PERCENT, DURATION -> figure.unit();
        };
    boolean known =
        !dimension.isEmpty() && !(figure.kind() == Kind.MONEY && figure.unit().isEmpty());
    return known
        ? Optional.of(new Amount(dimension, figure.unit(), figure.quantity()))
        : Optional.empty();
  }

  private static boolean isPart(Figure figure) {
    double value = figure.quantity().value().doubleValue();
    return value > 0 && value < 1;
  }

  private static Quantity times(Quantity quantity, BigDecimal factor) {
    return new Quantity(
        quantity.low().map(factor::multiply),
        quantity.high().map(factor::multiply),
        quantity.approximate());
  }

  /** Whether amounts of a dimension are of a currency: an ISO 4217 code. */
  static boolean isMoney(String dimension) {
    return dimension.length() == CODE && dimension.chars().allMatch(Character::isUpperCase);
  }

  double value() {
    return quantity.value().doubleValue();
  }

  /** Whether nothing is worth both. */
  boolean excludes(Amount other) {
    if (!dimension.equals(other.dimension)) {
      return false;
    }
    if (dimension.equals("score")) {
      return !quantity.equals(other.quantity);
    }
    boolean converted = !unit.equals(other.unit);
    if (!converted && isExact() && other.isExact()) {
      return !rounds(quantity.value(), other.quantity.value())
          && !rounds(other.quantity.value(), quantity.value());
    }
    BigDecimal room = BigDecimal.ZERO;
    if (quantity.approximate() || other.quantity.approximate()) {
      room = NEAR;
    } else if (converted) {
      room = CONVERTED;
    }
    return below(this, other, room) || below(other, this, room);
  }

  private boolean isExact() {
    return quantity.low().isPresent()
        && quantity.low().equals(quantity.high())
        && !quantity.approximate();
  }

  /** Whether the first is the second, written with fewer digits; small whole numbers are exact. */
  private static boolean rounds(BigDecimal round, BigDecimal fine) {
    if (round.compareTo(fine) == 0) {
      return true;
    }
    BigDecimal r = round.stripTrailingZeros();
    BigDecimal f = fine.stripTrailingZeros();
    boolean small = f.scale() <= 0 && f.abs().compareTo(SMALL) < 0;
    return !small
        && r.precision() < f.precision()
        && (f.setScale(r.scale(), RoundingMode.HALF_UP).compareTo(r) == 0
            || f.setScale(r.scale(), RoundingMode.DOWN).compareTo(r) == 0 && r.precision() > 1);
  }

  /** Whether all of the first is less than all of the second, with some room between. */
  private static boolean below(Amount a, Amount b, BigDecimal room) {
    if (a.quantity.high().isEmpty() || b.quantity.low().isEmpty()) {
      return false;
    }
    BigDecimal margin = b.quantity.low().get().abs().multiply(room);
    return a.quantity.high().get().add(margin).compareTo(b.quantity.low().get()) < 0;
  }
}
