package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "fr, douze, 12, 1",
    "fr, vingt et un ouvriers, 21, 3",
    "fr, quatre vingt dix sept, 97, 4",
    "fr, deux cents personnes, 200, 2",
    "fr, mille neuf cent trois, 1903, 4",
    "fr, trois millions deux cent mille euros, 3200000, 5",
    "en, twelve dead, 12, 1",
    "en, twenty two, 22, 2",
    "en, one hundred and five days, 105, 4",
    "en, three million two hundred thousand, 3200000, 5",
    "en, five thousand, 5000, 2",
  })
  void readsTheLongestNumberThatTheWordsBeginWith(
      String language, String words, long value, int used) {
    assertThat(numbers(language).longest(List.of(words.split(" "))))
        .contains(new NumberWords.Spelled(value, used));
  }

  @ParameterizedTest
  @CsvSource({"fr, million", "fr, et", "fr, ouvriers", "en, hundred", "en, and", "en, million"})
  void aScaleOrAnotherWordIsNoNumberByItself(String language, String word) {
    assertThat(numbers(language).longest(List.of(word))).isEmpty();
  }

  @Test
  void twoNumbersInARowStayTwo() {
    assertThat(numbers("en").longest(List.of("twelve", "five")))
        .contains(new NumberWords.Spelled(12, 1));
  }

  @Test
  void knowsScalesAndRanks() {
    assertThat(numbers("fr").scale("milliards")).hasValue(1_000_000_000L);
    assertThat(numbers("en").scale("billion")).hasValue(1_000_000_000L);
    assertThat(numbers("en").ordinal("third")).hasValue(3);
    assertThat(numbers("fr").ordinal("troisième")).hasValue(3);
    assertThat(numbers("fr").ordinal("trois")).isEmpty();
  }

  private static NumberWords numbers(String language) {
    return NumberWords.of(Language.ofTag(language).orElseThrow());
  }
}
