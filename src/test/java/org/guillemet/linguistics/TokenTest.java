package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Tests {@link Token} and its {@link Morphology}. */
class TokenTest {

  private static Token token(String pos, String relation) {
    return new Token(
        0, new Span(0, 4), "word", "word", pos, -1, relation, NameType.NONE, Morphology.NONE);
  }

  @Test
  void takesASubtypeForItsRelationButNotALongerName() {
    assertThat(token("NOUN", "nsubj:pass").is("nsubj")).isTrue();
    assertThat(token("NOUN", "nsubj:pass").is("nsubj:pass")).isTrue();
    assertThat(token("NOUN", "nsubj").is("nsubj:pass")).isFalse();
    assertThat(token("NOUN", "auxiliary").is("aux")).isFalse();
  }

  @Test
  void sortsPartsOfSpeech() {
    assertThat(token("AUX", "aux").isVerbal()).isTrue();
    assertThat(token("NOUN", "obj").isVerbal()).isFalse();
    assertThat(token("PROPN", "obj").isNominal()).isTrue();
    assertThat(token("PRON", "obj").isNominal()).isTrue();
    assertThat(token("ADJ", "amod").isNominal()).isFalse();
    assertThat(token("PUNCT", "punct").isPunctuation()).isTrue();
  }

  @Test
  void knowsNothingOfAFormWithoutMorphology() {
    assertThat(Morphology.NONE)
        .isEqualTo(new Morphology(Gender.UNKNOWN, Number.UNKNOWN, Mood.UNKNOWN, Tense.UNKNOWN));
  }

  @Test
  void refusesAWordWithoutCharacters() {
    Span span = new Span(0, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Token(0, span, "", "", "X", -1, "root", NameType.NONE, Morphology.NONE));
  }

  @Test
  void refusesMorphologyThatIsNotThere() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Morphology(null, Number.UNKNOWN, Mood.UNKNOWN, Tense.UNKNOWN));
    assertThatNullPointerException()
        .isThrownBy(() -> new Morphology(Gender.UNKNOWN, Number.UNKNOWN, null, Tense.UNKNOWN));
  }
}
