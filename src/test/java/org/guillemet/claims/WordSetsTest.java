package org.guillemet.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetsTest {

  private final WordSets sets = new WordSets();

  @Test
  void equalSetsAreOne() {
    Set<String> kept = sets.of(new HashSet<>(List.of("bridge", "open")));
    assertThat(sets.of(Set.of("open", "bridge")))
        .isSameAs(kept)
        .isEqualTo(Set.of("bridge", "open"));
    assertThat(sets.of(Set.of("open"))).isNotSameAs(kept);
  }

  @Test
  void whatIsGivenMayChangeAfterwards() {
    Set<String> given = new HashSet<>(List.of("bridge"));
    Set<String> kept = sets.of(given);
    given.add("open");
    assertThat(kept).containsExactly("bridge").isSameAs(sets.of(Set.of("bridge")));
  }
}
