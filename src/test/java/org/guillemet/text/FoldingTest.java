package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Évêché, eveche",
    "e\u0301te\u0301, ete",
    "Sœur ŒUVRE Ælfric, soeur oeuvre aelfric",
    "ﬁn ２, fin 2",
    "L’Écho, \"l'echo\"",
    "Poutine-Putin, poutine-putin"
  })
  void foldedAreWordsThatDifferOnlyInHowTheyAreWritten(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded.replace("\"", ""));
  }

  @ParameterizedTest
  @CsvSource({"L’ÉCHO du Soir, \"l'écho du soir\"", "Sœur № 2, sœur № 2"})
  void lowerKeepsAccentsAndLigatures(String written, String lower) {
    assertThat(Folding.lower(written)).isEqualTo(lower.replace("\"", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'« L’Écho  », dit-il.', l écho dit il",
    "'Sœur\u00a0A. 2\u202f000 €', sœur a 2 000",
    "'\u00bd, m\u00b2', m",
    "'— … !', ''",
    "'', ''"
  })
  void spacedAreLettersAndDigitsWithOneSpaceForTheRest(String written, String spaced) {
    assertThat(Folding.spaced(written)).isEqualTo(spaced);
  }

  @ParameterizedTest
  @CsvSource({"'L’Écho, 2 fois', l|echo|2|fois", "'— !', ''"})
  void wordsAreFoldedRunsOfLettersAndDigits(String written, String words) {
    assertThat(String.join("|", Folding.words(written))).isEqualTo(words);
  }
}
