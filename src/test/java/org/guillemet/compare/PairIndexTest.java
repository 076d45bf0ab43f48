package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairIndexTest {

  private static final long BRIDGE = PairIndex.hash("bridge".hashCode(), "close".hashCode());
  private static final long SCHOOL = PairIndex.hash("school".hashCode(), "open".hashCode());

  private static PairIndex index(int... numbersOfBridge) {
    PairIndex.Builder builder = new PairIndex.Builder(10);
    builder.add(SCHOOL, 7);
    builder.add(SCHOOL, 2);
    IntStream.of(numbersOfBridge).forEach(number -> builder.add(BRIDGE, number));
    return builder.build();
  }

  @Test
  void numbersWithAPairInCommonComeInOrder() {
    assertThat(index(9, 5, 2, 7).with(BRIDGE, 7, 10)).containsExactly(2, 5, 7, 9);
    assertThat(index(9, 5, 2, 7).with(SCHOOL, 2, 10)).containsExactly(2, 7);
  }

  @Test
  void whatManyHaveInCommonTellsNothing() {
    for (int number : List.of(2, 5, 9)) {
      assertThat(index(5, 2, 9).with(BRIDGE, number, 2)).isEmpty();
      assertThat(index(5, 2, 9).with(BRIDGE, number, 3)).containsExactly(2, 5, 9);
    }
  }

  @Test
  void aPairIsInAnOrder() {
    assertThat(PairIndex.hash(1, 2)).isNotEqualTo(PairIndex.hash(2, 1)).isBetween(0L, 1L << 40);
  }
}
