package org.guillemet.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static Figure figure(long value, Kind kind, String counted) {
    return new Figure(new Span(0, 2), Quantity.of(BigDecimal.valueOf(value)), kind, "", counted);
  }

  @Test
  void aCountAgreesWithTheSameNumberWithoutItsNoun() {
    assertThat(figure(23, Kind.COUNT, "person").agreesWith(figure(23, Kind.OTHER, ""))).isTrue();
  }

  @Test
  void aCountDoesNotAgreeWithATimeOfDay() {
    assertThat(figure(23, Kind.COUNT, "person").agreesWith(figure(23, Kind.TIME, ""))).isFalse();
  }
}
