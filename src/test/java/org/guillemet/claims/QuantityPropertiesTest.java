package org.guillemet.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.guillemet.claims.Quantity.Bound;

class QuantityPropertiesTest {

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void hasABoundWhateverWordsStandAroundIt(
      @ForAll @IntRange(max = 9) int one,
      @ForAll @Size(max = 3) List<Bound> first,
      @ForAll @IntRange(max = 9) int other,
      @ForAll @Size(max = 3) List<Bound> second) {
    Quantity low = bounded(one, first);
    Quantity high = bounded(other, second);
    assertThat(low.value()).isEqualByComparingTo(BigDecimal.valueOf(one));
    if (one == other) {
      assertThat(low.to(high).value()).isEqualByComparingTo(low.value());
    } else {
      assertThat(low.to(high)).isEqualTo(high.to(low));
    }
  }

  private static Quantity bounded(int value, List<Bound> bounds) {
    Quantity quantity = Quantity.of(BigDecimal.valueOf(value));
    for (Bound bound : bounds) {
      quantity = quantity.bounded(bound);
    }
    return quantity;
  }
}
