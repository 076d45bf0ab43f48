package org.guillemet.compare.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairIndexTest {

  private static final long BRIDGE = PairIndex.hash("bridge", "close");
  private static final long SCHOOL = PairIndex.hash("school", "open");

  private static PairIndex index(int... numbersOfBridge) {
    PairIndex.Builder builder = new PairIndex.Builder(2 + numbersOfBridge.length);
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
  void whatHasNotThePairFindsNothing() {
    assertThat(index(5, 2).with(BRIDGE, 7, 10)).isEmpty();
    assertThat(index(5, 2).with(PairIndex.hash("tunnel", "close"), 2, 10)).isEmpty();
  }

  @Test
  void entriesOfAllPairsAreTold() {
    PairIndex.Builder builder = new PairIndex.Builder(200);
    for (int i = 0; i < 100; i++) {
      builder.add(PairIndex.hash("word " + i, "open"), i);
      builder.add(PairIndex.hash("word " + i, "open"), PairIndex.NUMBERS - 1);
    }
    PairIndex index = builder.build();
    for (int i = 0; i < 100; i++) {
      assertThat(index.with(PairIndex.hash("word " + i, "open"), i, 2))
          .containsExactly(i, PairIndex.NUMBERS - 1);
    }
  }

  @Test
  void whatIsTooMuchOrTooLittleIsRefused() {
    PairIndex.Builder builder = new PairIndex.Builder(1);
    assertThatThrownBy(() -> builder.add(BRIDGE, PairIndex.NUMBERS))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPairIsInAnOrder() {
    assertThat(PairIndex.hash("a", "b"))
        .isNotEqualTo(PairIndex.hash("b", "a"))
        .isBetween(0L, 1L << 40);
  }
}
