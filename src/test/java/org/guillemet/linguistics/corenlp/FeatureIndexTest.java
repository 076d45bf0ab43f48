package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

  private final FeatureIndex index = new FeatureIndex(WordTable.of(List.of("a", "b")));

  @Test
  void isTheTable() {
    assertThat(index).containsExactly("a", "b").hasSize(index.size());
    assertThat(index.indexOf("b")).isEqualTo(1);
    assertThat(index.contains("c")).isFalse();
    assertThat(index.get(1)).isEqualTo("b");
    assertThat(index.objects(new int[] {1, 0})).containsExactly("b", "a");
  }

  @Test
  void cannotBeChanged() {
    assertThat(index.isLocked()).isTrue();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> index.add("c"));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(index::clear);
  }
}
