package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.Words;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

  /** The lists with a word that no newsroom adds, so that they are read for this test. */
  private static CueLexicon cues(Language language) {
    Set<String> own = Set.of(language == Language.FRENCH ? "zézayer" : "burble");
    return CueLexicon.of(
        Lexicon.of(language)
            .with(new Words(Map.of(language, Map.of(Words.Kind.REPORTING_VERBS, own)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun a fait valoir que|valoir|phrase speech clause quote object"
            + "|Brun PROPN nsubj 4; a/avoir AUX aux 4; fait/faire AUX aux:caus 4;"
            + " valoir VERB root 0; que SCONJ mark 4",
        "Brun a fait valoriser|valoriser|-"
            + "|Brun PROPN nsubj 4; a/avoir AUX aux 4; fait/faire AUX aux:caus 4;"
            + " valoriser VERB root 0",
        "Brun a fait annoncer|annoncer|speech clause quote infinitive object"
            + "|Brun PROPN nsubj 4; a/avoir AUX aux 4; fait/faire AUX aux:caus 4;"
            + " annoncer VERB root 0",
        "Brun met en garde|met|phrase speech quote clause contre"
            + "|Brun PROPN nsubj 2; met/mettre VERB root 0; en ADP case 4; garde NOUN obl 2",
        "Brun met en vente|met|-"
            + "|Brun PROPN nsubj 2; met/mettre VERB root 0; en ADP case 4; vente NOUN obl 2",
        "Brun met en|met|-|Brun PROPN nsubj 2; met/mettre VERB root 0; en ADP case 2",
        "Brun fait savoir|fait|phrase speech clause quote"
            + "|Brun PROPN nsubj 2; fait/faire VERB root 0; savoir VERB xcomp 2",
        "Brun annonce|annonce|speech clause quote infinitive object"
            + "|Brun PROPN nsubj 2; annonce/annoncer VERB root 0",
        "Brun dort|dort|-|Brun PROPN nsubj 2; dort/dormir VERB root 0",
      })
  void readsPhrasesBeforeTheirVerbs(String text, String verb, String classes, String words) {
    HandMade made = HandMade.of(Language.FRENCH, text, words);

    assertThat(cues(Language.FRENCH).verb(made.sentence(), made.token(verb)))
        .isEqualTo(classes.equals("-") ? Set.of() : Set.of(classes.split(" ")));
  }

  @Test
  void namesTheWordsThatMakeAPhraseOfAVerb() {
    HandMade made =
        HandMade.of(
            Language.FRENCH,
            "Brun met en garde",
            "Brun PROPN nsubj 2; met/mettre VERB root 0; en ADP case 4; garde NOUN obl 2");

    assertThat(texts(cues(Language.FRENCH).phrase(made.sentence(), made.token("met"))))
        .isEqualTo("en garde");
    assertThat(cues(Language.FRENCH).phrase(made.sentence(), made.token("Brun"))).isEmpty();
  }

  @Test
  void readsAVerbThatANewsroomAdds() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH, "Brun burbles", "Brun PROPN nsubj 2; burbles/burble VERB root 0");

    assertThat(cues(Language.ENGLISH).verb(made.sentence(), made.token("burbles"))).isNotEmpty();
    assertThat(
            CueLexicon.of(Lexicon.of(Language.ENGLISH))
                .verb(made.sentence(), made.token("burbles")))
        .isEmpty();
  }

  @Test
  void findsTheVerbThatCausesAnother() {
    HandMade made =
        HandMade.of(
            Language.FRENCH,
            "Brun a fait valoir",
            "Brun PROPN nsubj 4; a/avoir AUX aux 4; fait/faire AUX aux:caus 4; valoir VERB root 0");

    assertThat(CueLexicon.causative(made.sentence(), made.token("valoir")).map(Token::text))
        .contains("fait");
    assertThat(CueLexicon.causative(made.sentence(), made.token("Brun"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun was accused|true|Brun PROPN nsubj:pass 3; was/be AUX aux:pass 3;"
            + " accused/accuse VERB root 0 PAST_PARTICIPLE",
        "Brun accused Roy|false|Brun PROPN nsubj 2; accused/accuse VERB root 0 INDICATIVE;"
            + " Roy PROPN obj 2",
        "Brun has accused Roy|false|Brun PROPN nsubj 3; has/have AUX aux 3;"
            + " accused/accuse VERB root 0 PAST_PARTICIPLE; Roy PROPN obj 3",
        "a mayor accused of fraud|true|a DET det 2; mayor NOUN root 0;"
            + " accused/accuse VERB acl 2 PAST_PARTICIPLE; of ADP case 5; fraud NOUN obl 3",
        "Brun was arrested and accused|true|Brun PROPN nsubj:pass 3; was/be AUX aux:pass 3;"
            + " arrested/arrest VERB root 0 PAST_PARTICIPLE; and CCONJ cc 5;"
            + " accused/accuse VERB conj 3 PAST_PARTICIPLE",
        "Brun has risen and accused Roy|false|Brun PROPN nsubj 3; has/have AUX aux 3;"
            + " risen/rise VERB root 0 PAST_PARTICIPLE; and CCONJ cc 5;"
            + " accused/accuse VERB conj 3 PAST_PARTICIPLE; Roy PROPN obj 5",
        "Brun was arrested and he accused Roy|false|Brun PROPN nsubj:pass 3;"
            + " was/be AUX aux:pass 3; arrested/arrest VERB root 0 PAST_PARTICIPLE; and CCONJ cc 6;"
            + " he PRON nsubj 6; accused/accuse VERB conj 3 PAST_PARTICIPLE; Roy PROPN obj 6",
      })
  void knowsEnglishPassives(String text, boolean passive, String words) {
    HandMade made = HandMade.of(Language.ENGLISH, text, words);

    assertThat(cues(Language.ENGLISH).isPassive(made.sentence(), made.token("accused")))
        .isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The parser has an active verb for each of them.
        "Brun est accusé|accusé|true|Brun PROPN nsubj 3; est/être AUX aux 3;"
            + " accusé/accuser VERB root 0 PAST_PARTICIPLE",
        "Brun est qualifié de traître|qualifié|true|Brun PROPN nsubj 3; est/être AUX aux 3;"
            + " qualifié/qualifier VERB root 0 PAST_PARTICIPLE; de ADP case 5;"
            + " traître NOUN obl 3",
        "Brun est convenu|convenu|false|Brun PROPN nsubj 3; est/être AUX aux 3;"
            + " convenu/convenir VERB root 0 PAST_PARTICIPLE",
        "Brun s'est accusé|accusé|false|Brun PROPN nsubj 4; s'/se PRON obj 4;"
            + " est/être AUX aux 4; accusé/accuser VERB root 0 PAST_PARTICIPLE",
        "Brun a accusé Roy|accusé|false|Brun PROPN nsubj 3; a/avoir AUX aux 3;"
            + " accusé/accuser VERB root 0 PAST_PARTICIPLE; Roy PROPN obj 3",
      })
  void takesFrenchParticiplesWithBeForPassivesWhenTheyTakeAnObject(
      String text, String verb, boolean passive, String words) {
    HandMade made = HandMade.of(Language.FRENCH, text, words);

    assertThat(cues(Language.FRENCH).isPassive(made.sentence(), made.token(verb)))
        .isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource({
    "mayor/mayor NOUN, true",
    "Mayors/mayor NOUN, true",
    "pebble NOUN, false",
    "Holt PROPN, true",
    "Leeds X LOCATION, true",
    "she PRON, true",
    "nothing PRON, false",
    "There PRON, false",
    "quickly ADV, false",
  })
  void letsNamesPeopleAndPronounsSpeak(String word, boolean speaks) {
    assertThat(cues(Language.ENGLISH).canSpeak(token(Language.ENGLISH, word))).isEqualTo(speaks);
  }

  @Test
  void findsTheKindOfSpeakerByTheDictionaryFormOrTheWord() {
    assertThat(cues(Language.FRENCH).speaker(token(Language.FRENCH, "maires/maire NOUN")))
        .containsExactly("person");
    assertThat(cues(Language.FRENCH).speaker(token(Language.FRENCH, "Maire/mairer NOUN")))
        .containsExactly("person");
    assertThat(cues(Language.FRENCH).speaker(token(Language.FRENCH, "digue NOUN"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"faut/falloir, true", "Faut/faut, true", "dit/dire, false"})
  void knowsVerbsWhosePronounStandsForNobody(String word, boolean impersonal) {
    assertThat(cues(Language.FRENCH).isImpersonal(token(Language.FRENCH, word + " VERB")))
        .isEqualTo(impersonal);
  }

  @Test
  void knowsQuestionsAndRelatives() {
    CueLexicon cues = cues(Language.ENGLISH);

    assertThat(cues.isQuestion(token(Language.ENGLISH, "why ADV"))).isTrue();
    assertThat(cues.isQuestion(token(Language.ENGLISH, "soon ADV"))).isFalse();
    assertThat(cues.isRelative(token(Language.ENGLISH, "Which PRON"))).isTrue();
    assertThat(cues.isRelative(token(Language.ENGLISH, "she PRON"))).isFalse();
  }

  @Test
  void knowsNounsOfSpeechAndThoseThatAreActs() {
    CueLexicon cues = cues(Language.FRENCH);

    assertThat(cues.isNoun(token(Language.FRENCH, "refus NOUN"))).isTrue();
    assertThat(cues.isAct(token(Language.FRENCH, "refus NOUN"))).isTrue();
    assertThat(cues.isNoun(token(Language.FRENCH, "caillou NOUN"))).isFalse();
    assertThat(cues.isAct(token(Language.FRENCH, "caillou NOUN"))).isFalse();
  }

  @Test
  void knowsTheComplementsOfAdjectives() {
    CueLexicon cues = cues(Language.ENGLISH);

    assertThat(cues.adjective(token(Language.ENGLISH, "adamant ADJ")))
        .containsExactlyInAnyOrder("clause", "about");
    assertThat(cues.adjective(token(Language.ENGLISH, "green ADJ"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sunday, moment",
    "march, moment",
    "October, moment",
    "afternoon, moment",
    "about, topic",
    "because, cause",
    "pebble, none",
  })
  void tellsWhatSmallWordsAndNounsOfTimeSay(String word, String kind) {
    assertThat(cues(Language.ENGLISH).link(token(Language.ENGLISH, word + " X"))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"mardi, moment", "Août, moment", "sunday, none"})
  void knowsTheDaysAndMonthsOfItsLanguageOnly(String word, String kind) {
    assertThat(cues(Language.FRENCH).link(token(Language.FRENCH, word + " X"))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "according to Brun|according to|according ADP case 3; to ADP fixed 1; Brun PROPN root 0",
        "According to|According to|According ADP root 0; to ADP fixed 1",
        "according Brun|-|according ADP case 2; Brun PROPN root 0",
        "in the words of Brun|in the words of|in ADP case 5; the DET det 3;"
            + " words/word NOUN nmod 5; of ADP case 5; Brun PROPN root 0",
        "per Brun|per|per ADP case 2; Brun PROPN root 0",
      })
  void readsTheLongestPreposition(String text, String preposition, String words) {
    HandMade made = HandMade.of(Language.ENGLISH, text, words);
    List<Token> found = cues(Language.ENGLISH).preposition(made.sentence(), 0);

    assertThat(found.isEmpty() ? "-" : texts(found)).isEqualTo(preposition);
  }

  @Test
  void writesElidedPrepositionsInFull() {
    HandMade made =
        HandMade.of(
            Language.FRENCH,
            "d'après Brun",
            "d'/de ADP case 3; après ADP fixed 1; Brun PROPN root 0");
    CueLexicon cues = cues(Language.FRENCH);

    assertThat(CueLexicon.entry(cues.preposition(made.sentence(), 0))).isEqualTo("de après");
  }

  @Test
  void knowsTheClassesOfPrepositions() {
    CueLexicon cues = cues(Language.ENGLISH);

    assertThat(cues.prepositionClasses("according to")).containsExactly("sure");
    assertThat(cues.prepositionClasses("underneath")).isEmpty();
    assertThat(cues.isPreposition("according to", "sure")).isTrue();
    assertThat(cues.isPreposition("according to", "weak")).isFalse();
    assertThat(cues.isPreposition("underneath", "sure")).isFalse();
  }

  private static Token token(Language language, String word) {
    List<String> parts = List.of(word.split(" "));
    String name = parts.size() > 2 ? " " + parts.get(2) : "";
    String text = parts.get(0).split("/")[0];
    return HandMade.of(language, text, parts.get(0) + " " + parts.get(1) + " root 0" + name)
        .sentence()
        .token(0);
  }

  private static String texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
