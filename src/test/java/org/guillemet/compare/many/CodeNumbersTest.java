package org.guillemet.compare.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeNumbersTest {

  private final CodeNumbers numbers = new CodeNumbers();

  @Test
  void codesAreNumberedInTheOrderInWhichTheyAreMet() {
    assertThat(numbers.of("n:paris")).isZero();
    assertThat(numbers.of("w:en:bank")).isOne();
    assertThat(numbers.of("n:paris")).isZero();
    assertThat(numbers.size()).isEqualTo(2);
    assertThat(numbers.code(1)).isEqualTo("w:en:bank");
  }

  @Test
  void numbersOfSomeAreSorted() {
    numbers.of("b");
    numbers.of("c");
    numbers.of("a");

    assertThat(numbers.of(Set.of("a", "b", "d"))).containsExactly(0, 2, 3);
    assertThat(numbers.of(Set.of())).isEmpty();
  }
}
