package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«", "»", "“", "”", "‘", "„", "‹", "\"", "'", "-", "–", "—", "―", "(", "]", ".", "...", "…",
        "?!", "¿", ";", "·", "»,"
      })
  void knowPunctuation(String word) {
    assertThat(Marks.isPunctuation(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1", "%", "$", "€", "&", "@", "#", "+", "😀", "'s", "-il", "M."})
  void leaveWordsAndSymbolsAlone(String word) {
    assertThat(Marks.isPunctuation(word)).isFalse();
  }
}
