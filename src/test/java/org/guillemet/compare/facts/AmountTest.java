package org.guillemet.compare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Quantity.Bound;
import org.guillemet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  private static Amount amount(String value, Bound bound, Kind kind, String unit) {
    return Amount.of(
            new Figure(
                new Span(0, 1), Quantity.of(new BigDecimal(value)).bounded(bound), kind, unit, ""))
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} {1} and {2} {3}")
  @CsvSource({
    "400, m, 4000, m, true",
    "120000, acre, 50000, ha, false",
    "62, mi, 100, km, false",
    "62, mi, 120, km, true",
    "7, h, 480, min, true",
    "7.2, h, 432, min, false",
    "2.4, GW, 2400, MW, false",
    "12, percent, 14, percent, true",
    "2200000000, USD, 2214000000, USD, false",
    "3.9, EUR, 3.97, EUR, false",
    "14, USD, 17, USD, true",
    "5, EUR, 6, USD, false",
  })
  void excludesWhatNoRoundingAndNoUnitExplains(
      String left, String unit, String right, String other, boolean excludes) {
    Amount a = amount(left, Bound.NONE, kind(unit), unit);
    Amount b = amount(right, Bound.NONE, kind(other), other);
    assertThat(a.excludes(b)).isEqualTo(excludes);
    assertThat(b.excludes(a)).isEqualTo(excludes);
  }

  private static Kind kind(String unit) {
    return switch (unit) {
      case "USD", "EUR" -> Kind.MONEY;
      case "percent" -> Kind.PERCENT;
      case "h", "min" -> Kind.DURATION;
      default -> Kind.MEASURE;
    };
  }

  @ParameterizedTest(name = "{0} {1} and {2}")
  @CsvSource({
    "400, LEAST, 412, false",
    "400, LEAST, 390, true",
    "400, MOST, 390, false",
    "400, ABOUT, 440, false",
    "400, ABOUT, 520, true",
  })
  void holdsToBounds(String left, Bound bound, String right, boolean excludes) {
    Amount a = amount(left, bound, Kind.COUNT, "");
    assertThat(a.excludes(amount(right, Bound.NONE, Kind.COUNT, ""))).isEqualTo(excludes);
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, 0.5, part",
    "SHARE, 500000, count",
    "OTHER, 0.3333, part",
    "OTHER, 12, count"
  })
  void takesPartsOfAWholeForParts(Kind kind, String value, String dimension) {
    assertThat(amount(value, Bound.NONE, kind, "").dimension()).isEqualTo(dimension);
  }

  @ParameterizedTest
  @CsvSource({"MONEY", "MEASURE", "DURATION"})
  void saysNothingOfNumbersWithoutTheirUnit(Kind kind) {
    Figure figure = new Figure(new Span(0, 1), Quantity.of(BigDecimal.TEN), kind, "", "");
    assertThat(Amount.of(figure)).isEqualTo(Optional.empty());
  }
}
