package org.guillemet.report.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRunsTest {

  private final WordRuns runs = new WordRuns();

  private String shown(String text) {
    return Blackout.of(text, runs.in(text)::get);
  }

  @Test
  void threeWordsInARowAreKnownAgain() {
    runs.hide("Nobody will ever be cut off");
    assertThat(shown("Will he ever? Nobody will EVER*be* cut."))
        .isEqualTo("Will he ever? ██████ ████ ████*██* ███.");
  }

  @Test
  void twoAreNot() {
    runs.hide("Nobody will ever be cut off");
    assertThat(shown("nobody will say")).isEqualTo("nobody will say");
  }

  @Test
  void aShortPassageIsKnownAsAWhole() {
    runs.hide("no comment");
    assertThat(shown("“No, comment!” is no answer")).isEqualTo("“██, ███████!” is no answer");
  }

  @Test
  void oneWordIsAWordLikeAnyOther() {
    runs.hide("no");
    assertThat(shown("no answer")).isEqualTo("no answer");
  }

  @Test
  void whatIsHiddenAsAWholeIsNotHiddenInParts() {
    runs.hideWhole("a source close to the case");
    assertThat(shown("close to the case stood a source close to the case"))
        .isEqualTo("close to the case stood █ ██████ █████ ██ ███ ████");
  }

  @Test
  void aNameThatStandsElsewhereIsShown() {
    runs.hide("ask the Bank of Brevund about it");
    runs.show("Bank of Brevund");
    assertThat(shown("The Bank of Brevund about it")).isEqualTo("███ ████ ██ ███████ █████ ██");
    assertThat(shown("Bank of Brevund")).isEqualTo("Bank of Brevund");
  }
}
