package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTagsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "NNP, nsubj, PROPN",
        "NNPS, obj, PROPN",
        "NN, nsubj, NOUN",
        "VBD, root, VERB",
        "VBZ, cop, AUX",
        "VBN, aux:pass, AUX",
        "MD, aux, AUX",
        "PRP$, nmod:poss, PRON",
        "WDT, nsubj, PRON",
        "IN, mark, SCONJ",
        "IN, case, ADP",
        "TO, mark, PART",
        "POS, case, PART",
        "JJR, amod, ADJ",
        "RB, advmod, ADV",
        "CC, cc, CCONJ",
        "CD, nummod, NUM",
        "DT, det, DET",
        "UH, discourse, INTJ",
        "FW, dep, X",
        "HYPH, punct, PUNCT",
        "-LRB-, punct, PUNCT",
        "``, punct, PUNCT",
        "'', punct, PUNCT",
        "\",\", punct, PUNCT",
        ":, punct, PUNCT",
        "$, obj, SYM",
        "#, obj, SYM",
        "SYM, dep, SYM"
      })
  void makeUniversalTagsOfPennTags(String tag, String relation, String universal) {
    assertThat(EnglishTags.universal(tag, relation)).isEqualTo(universal);
  }

  @ParameterizedTest
  @CsvSource({
    "said, VBD, INDICATIVE, PAST",
    "says, VBZ, INDICATIVE, PRESENT",
    "say, VBP, INDICATIVE, PRESENT",
    "say, VB, INFINITIVE, UNKNOWN",
    "saying, VBG, PRESENT_PARTICIPLE, UNKNOWN",
    "said, VBN, PAST_PARTICIPLE, UNKNOWN"
  })
  void tellMoodAndTense(String word, String tag, Mood mood, Tense tense) {
    assertThat(EnglishTags.morphology(word, tag))
        .isEqualTo(new Morphology(Gender.UNKNOWN, Number.UNKNOWN, mood, tense));
  }

  @ParameterizedTest
  @CsvSource({
    "He, PRP, MASCULINE, SINGULAR",
    "his, PRP$, MASCULINE, SINGULAR",
    "Her, PRP$, FEMININE, SINGULAR",
    "herself, PRP, FEMININE, SINGULAR",
    "they, PRP, UNKNOWN, PLURAL",
    "Our, PRP$, UNKNOWN, PLURAL",
    "themselves, PRP, UNKNOWN, PLURAL",
    "it, PRP, UNKNOWN, SINGULAR",
    "I, PRP, UNKNOWN, SINGULAR",
    "you, PRP, UNKNOWN, UNKNOWN",
    "mayor, NN, UNKNOWN, SINGULAR",
    "mayors, NNS, UNKNOWN, PLURAL",
    "Alps, NNPS, UNKNOWN, PLURAL"
  })
  void tellGenderAndNumber(String word, String tag, Gender gender, Number number) {
    assertThat(EnglishTags.morphology(word, tag))
        .isEqualTo(new Morphology(gender, number, Mood.UNKNOWN, Tense.UNKNOWN));
  }

  @Test
  void tellNothingOfOtherWords() {
    assertThat(EnglishTags.morphology("quickly", "RB")).isEqualTo(Morphology.NONE);
    assertThat(EnglishTags.morphology("would", "MD")).isEqualTo(Morphology.NONE);
  }
}
