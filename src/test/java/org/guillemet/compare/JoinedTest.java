package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {

  @Test
  void listsComeOneBehindTheOther() {
    assertThat(
            new Joined<Object>(
                List.of(List.of(), List.of("a", "b"), List.of(), List.of(3), List.of(4, 5, 6))))
        .containsExactly("a", "b", 3, 4, 5, 6);
    assertThat(new Joined<String>(List.of())).isEmpty();
  }

  @Test
  void nothingIsBehindTheLast() {
    Joined<String> joined = new Joined<>(List.of(List.of("a")));
    assertThatThrownBy(() -> joined.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> joined.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
