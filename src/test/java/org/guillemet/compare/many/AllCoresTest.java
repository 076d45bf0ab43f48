package org.guillemet.compare.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllCoresTest {

  private final List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsComeInOrder() {
    assertThat(AllCores.map(numbers, i -> i + 1))
        .isEqualTo(IntStream.rangeClosed(1, 1000).boxed().toList());
  }

  @Test
  void theFirstThatFailsIsThrownAsItIs() {
    IllegalStateException first = new IllegalStateException("at 3");

    assertThatThrownBy(
            () ->
                AllCores.map(
                    numbers,
                    i -> {
                      if (i == 3) {
                        throw first;
                      }
                      if (i > 400) {
                        throw new IllegalArgumentException("at " + i);
                      }
                      return i;
                    }))
        .isSameAs(first)
        .hasNoCause();
  }

  @Test
  void severalMayComeOfEachOrNone() {
    assertThat(AllCores.flatMap(numbers.subList(0, 4), i -> Collections.nCopies(i, "n" + i)))
        .containsExactly("n1", "n2", "n2", "n3", "n3", "n3");
  }

  @Test
  void anEndlessRecursionIsThrown() {
    assertThatThrownBy(() -> AllCores.map(List.of(1, 2), AllCoresTest::endless))
        .isInstanceOf(StackOverflowError.class)
        .hasNoCause();
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int number) {
    return endless(number + 1) + 1;
  }
}
