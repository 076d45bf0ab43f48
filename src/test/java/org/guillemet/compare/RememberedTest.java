package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<String> found = new ArrayList<>();

  private final Remembered<String, Integer> lengths =
      new Remembered<>(
          word -> {
            found.add(word);
            return word.length();
          });

  @Test
  void findsOutOnceWhatIsAskedForAgain() {
    assertThat(lengths.of("quay")).isEqualTo(4);
    assertThat(lengths.of("quay")).isEqualTo(4);

    assertThat(found).containsExactly("quay");
  }

  @Test
  void forgetsWhatVeryManyWordsAre() {
    for (int i = 0; i <= 20_000; i++) {
      assertThat(lengths.of("word" + i)).isEqualTo(4 + String.valueOf(i).length());
    }
    found.clear();

    assertThat(lengths.of("word0")).isEqualTo(5);
    assertThat(found).containsExactly("word0");
  }
}
