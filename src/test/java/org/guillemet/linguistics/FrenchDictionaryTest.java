package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDictionaryTest {

  private static final FrenchDictionary DICTIONARY = new FrenchDictionary();

  private static FrenchDictionary.Reading read(String form, String pos) {
    return DICTIONARY.read(form, pos, false);
  }

  @ParameterizedTest
  @CsvSource({
    "aurait, AUX, avoir, CONDITIONAL, PRESENT",
    "Serait, AUX, être, CONDITIONAL, PRESENT",
    "dirait, VERB, dire, CONDITIONAL, PRESENT",
    "disait, VERB, dire, INDICATIVE, IMPERFECT",
    "dira, VERB, dire, INDICATIVE, FUTURE",
    "assurent, VERB, assurer, INDICATIVE, PRESENT",
    "fut, AUX, être, INDICATIVE, PAST",
    "dise, VERB, dire, SUBJUNCTIVE, PRESENT",
    "dire, VERB, dire, INFINITIVE, UNKNOWN",
    "affirmer, VERB, affirmer, INFINITIVE, UNKNOWN",
    "disant, VERB, dire, PRESENT_PARTICIPLE, UNKNOWN",
    "été, AUX, être, PAST_PARTICIPLE, UNKNOWN"
  })
  void knowsLemmaMoodAndTenseOfVerbs(
      String form, String pos, String lemma, Mood mood, Tense tense) {
    FrenchDictionary.Reading reading = read(form, pos);
    assertThat(reading.lemma()).isEqualTo(lemma);
    assertThat(reading.morphology().mood()).isEqualTo(mood);
    assertThat(reading.morphology().tense()).isEqualTo(tense);
  }

  @Test
  void readsAParticipleBehindAnAuxiliaryAndAFiniteFormElsewhere() {
    assertThat(DICTIONARY.read("dit", "VERB", true).morphology().mood())
        .isEqualTo(Mood.PAST_PARTICIPLE);
    assertThat(DICTIONARY.read("dit", "VERB", false).morphology().mood())
        .isEqualTo(Mood.INDICATIVE);
  }

  @Test
  void readsAnAuxiliaryAsAFormOfBeingOrHaving() {
    assertThat(read("suis", "AUX").lemma()).isEqualTo("être");
    assertThat(read("suis", "VERB").lemma()).isEqualTo("suivre");
  }

  @ParameterizedTest
  @CsvSource({
    "directrice, NOUN, directeur, FEMININE, SINGULAR",
    "députées, NOUN, député, FEMININE, PLURAL",
    "maires, NOUN, maire, UNKNOWN, PLURAL",
    "nouvelles, ADJ, nouveau, FEMININE, PLURAL",
    "les, DET, le, UNKNOWN, PLURAL",
    "elle, PRON, elle, FEMININE, SINGULAR",
    "ils, PRON, ils, MASCULINE, PLURAL",
    "-t-il, PRON, il, MASCULINE, SINGULAR",
    "-elles, PRON, elles, FEMININE, PLURAL",
    "accusée, VERB, accuser, FEMININE, SINGULAR",
    "dirent, VERB, dire, UNKNOWN, PLURAL",
    "cœurs, NOUN, cœur, MASCULINE, PLURAL",
    "porte-parole, NOUN, porte-parole, UNKNOWN, SINGULAR"
  })
  void knowsLemmaGenderAndNumber(
      String form, String pos, String lemma, Gender gender, Number number) {
    FrenchDictionary.Reading reading = read(form, pos);
    assertThat(reading.lemma()).isEqualTo(lemma);
    assertThat(reading.morphology().gender()).isEqualTo(gender);
    assertThat(reading.morphology().number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "d', ADP, de",
        "L', DET, le",
        "qu', SCONJ, que",
        "Qu', PRON, que",
        "n', ADV, ne",
        "s', PRON, se",
        "s', SCONJ, si",
        "j', PRON, je",
        "c', PRON, ce",
        "jusqu', ADP, jusque",
        "lorsqu', SCONJ, lorsque",
        "presqu', ADV, presque",
        "aujourd'hui, ADV, aujourd'hui"
      })
  void completesElidedWords(String form, String pos, String lemma) {
    assertThat(read(form, pos).lemma()).isEqualTo(lemma);
  }

  @Test
  void doesNotTakeANameForACommonWordWhenItKnowsTheName() {
    assertThat(read("Paris", "PROPN").lemma()).isEqualTo("paris");
    assertThat(read("Valérie", "PROPN").morphology().gender()).isEqualTo(Gender.FEMININE);
    assertThat(read("paris", "NOUN").lemma()).isEqualTo("pari");
  }

  @Test
  void readsACommonWordInsideANameThatItDoesNotKnow() {
    assertThat(read("Commission", "PROPN").lemma()).isEqualTo("commission");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "--", "-19", "—", "😀", "łódź", "canal+", "a_b", "_", "\ud83d", "\u0000", ""})
  void givesAWordItCannotReadAsItsOwnLemma(String form) {
    assertThat(read(form, "X")).isEqualTo(new FrenchDictionary.Reading(form, Morphology.NONE));
    assertThat(read(form, "VERB")).isEqualTo(new FrenchDictionary.Reading(form, Morphology.NONE));
  }
}
