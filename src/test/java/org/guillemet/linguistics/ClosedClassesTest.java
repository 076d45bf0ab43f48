package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedClassesTest {

  /** What some language has no words for. */
  private static final Set<WordClass> LOCAL =
      EnumSet.of(
          WordClass.AGE,
          WordClass.AS_FOR,
          WordClass.ELIDED,
          WordClass.EXISTENTIAL,
          WordClass.ITS,
          WordClass.IMPERATIVE_ENDING,
          WordClass.INVERTED_SUBJECT,
          WordClass.KNOW,
          WordClass.NEGATION_PARTICLE,
          WordClass.OBJECT_CLITIC,
          WordClass.OF_WHAT,
          WordClass.OWNER,
          WordClass.POSSESSIVE_MARK,
          WordClass.SAID_CLITIC,
          WordClass.WHAT);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasWordsOfEveryClassThatGrammarsShare(Language language) {
    Set<WordClass> shared = EnumSet.complementOf(EnumSet.copyOf(LOCAL));
    assertThat(shared).noneMatch(c -> ClosedClasses.of(language).words(c).isEmpty());
  }

  @Test
  void everyClassHasWordsInSomeLanguage() {
    assertThat(WordClass.values())
        .allMatch(
            c ->
                Set.of(Language.values()).stream()
                    .anyMatch(l -> !ClosedClasses.of(l).words(c).isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The Hague, Hague",
    "FRENCH, La Rochelle, Rochelle",
    "FRENCH, L’Équipe, Équipe",
    "FRENCH, Lens, Lens",
    "ENGLISH, La Scala, La Scala",
  })
  void aPhraseLosesTheArticleOfItsLanguage(Language language, String phrase, String bare) {
    assertThat(ClosedClasses.of(language).withoutArticle(phrase)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"senators, senator", "s, s", "mayor, mayor"})
  void aPluralLosesItsEnding(String word, String singular) {
    assertThat(ClosedClasses.of(Language.ENGLISH).singular(word)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "-t-elle, elle",
    "T-Mobile, T-Mobile",
    "t-shirt, t-shirt",
    "-je, je",
    "dit, dit",
    "-, -"
  })
  void aTiedPronounLosesWhatTiesIt(String word, String bare) {
    assertThat(Clitics.bare(word)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "FRENCH, à, FUNCTION_LINK",
        "FRENCH, de, INFINITIVE",
        "FRENCH, ni, NEGATION_PARTICLE",
        "FRENCH, 'n, ELIDED",
        "FRENCH, qu', THAT",
        "ENGLISH, da, NAME_PARTICLE",
        "ENGLISH, 's, BE",
        "ENGLISH, 's, POSSESSIVE_MARK",
        "ENGLISH, ', POSSESSIVE_MARK",
        "ENGLISH, n't, NEGATION",
      })
  void aWordIsOfItsClasses(Language language, String word, WordClass wordClass) {
    assertThat(ClosedClasses.of(language).has(word, wordClass)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"si, WHETHER, REFLEXIVE", "se, REFLEXIVE, WHETHER"})
  void theElidedSiIsNoReflexive(String lemma, WordClass right, WordClass wrong) {
    Token elided =
        new Token(0, new Span(0, 2), "s'", lemma, "X", -1, "root", NameType.NONE, Morphology.NONE);
    Sentence sentence = new Sentence(Language.FRENCH, List.of(elided));
    assertThat(sentence.isA(elided, right)).isTrue();
    assertThat(sentence.isA(elided, wrong)).isFalse();
  }

  @Test
  void aListedFormIsNotLookedUpByItsLemma() {
    Token me =
        new Token(
            0, new Span(0, 2), "me", "je", "PRON", -1, "root", NameType.NONE, Morphology.NONE);
    Sentence sentence = new Sentence(Language.FRENCH, List.of(me));
    assertThat(sentence.isA(me, WordClass.OBLIQUE)).isTrue();
    assertThat(sentence.isA(me, WordClass.SUBJECT)).isFalse();
  }
}
