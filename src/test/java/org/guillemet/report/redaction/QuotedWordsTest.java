package org.guillemet.report.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {

  private static String shown(String text) {
    return Blackout.of(text, QuotedWords.in(text)::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "he said “no way” to it | he said “██ ███” to it",
        "« ferme » et « reste » | « █████ » et « █████ »",
        "so “it goes | so “██ ████",
        "he ``says so'' and goes | he ``████ ██'' and goes",
        "he <<says so>> and goes | he <<████ ██>> and goes",
        "it's Brun's ‘so it’s said’ then | it's Brun's ‘██ ██’█ ████’ then",
        "the '90s | the '███",
        "no marks | no marks",
      })
  void aQuotationGoesToTheNextMarkOrToTheEnd(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void theEmptyTextHasNone() {
    assertThat(QuotedWords.in("").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "‘", "“", "<<", "``", "''"})
  void aLoneMarkBeforeAMegabyteIsNoTrouble(String mark) {
    assertThat(shown(mark + "a'b c ".repeat(200_000))).doesNotContain("c");
  }
}
