package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairIndexTest {

  private static final long BRIDGE = PairIndex.hash("bridge".hashCode(), "close".hashCode());
  private static final long SCHOOL = PairIndex.hash("school".hashCode(), "open".hashCode());

  private static long pair(int left, int right) {
    return (long) left << Integer.SIZE | right;
  }

  private static PairIndex index(int... numbersOfBridge) {
    PairIndex.Builder builder = new PairIndex.Builder();
    builder.add(SCHOOL, 7);
    builder.add(SCHOOL, 2);
    IntStream.of(numbersOfBridge).forEach(number -> builder.add(BRIDGE, number));
    return builder.build();
  }

  @Test
  void numbersWithAPairInCommonAreTogetherOnce() {
    assertThat(index(5, 2, 7).together(10).toArray())
        .containsExactly(pair(2, 5), pair(2, 7), pair(5, 7));
  }

  @Test
  void whatManyHaveInCommonTellsNothing() {
    assertThat(index(5, 2, 9).together(2).toArray()).containsExactly(pair(2, 7));
    assertThat(index(5, 2, 9).before(BRIDGE, 9, 2)).isEmpty();
    assertThat(index(5, 2, 9).before(BRIDGE, 2, 2)).isEmpty();
    assertThat(index(5, 2, 9).before(BRIDGE, 9, 3)).containsExactly(2, 5);
  }

  @Test
  void smallerNumbersWithAPairComeInOrder() {
    assertThat(index(9, 5, 2, 7).before(BRIDGE, 7, 10)).containsExactly(2, 5);
    assertThat(index(9, 5, 2, 7).before(SCHOOL, 2, 10)).isEmpty();
  }

  @Test
  void aPairIsInAnOrder() {
    assertThat(PairIndex.hash(1, 2)).isNotEqualTo(PairIndex.hash(2, 1)).isBetween(0L, 1L << 40);
  }
}
