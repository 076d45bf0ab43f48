package org.guillemet.report.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlackoutTest {

  @Test
  void lettersAndDigitsGo() {
    assertThat(Blackout.of("« À 7 h 40, l’eau… »")).isEqualTo("« █ █ █ ██, █’███… »");
  }

  @Test
  void onlyWhatIsHiddenGoes() {
    assertThat(Blackout.of("so it is", offset -> offset >= 3 && offset < 5)).isEqualTo("so ██ is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301te\u0301", // marks by themselves
        "\uD835\uDC00\uD835\uDC01", // letters of two code units
        "Ⅷ ½ ²",
        "हिन्दी",
        "漢字",
        "👩‍🚒 \uD800" // no word, and half a character
      })
  void lengthsStayAndNoWordDoes(String text) {
    String blacked = Blackout.of(text);

    assertThat(blacked).hasSameSizeAs(text).isNotEqualTo(text + "x");
    assertThat(blacked.codePoints().filter(Blackout::tells)).isEmpty();
  }
}
