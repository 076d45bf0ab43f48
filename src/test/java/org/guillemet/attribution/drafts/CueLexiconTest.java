package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.attribution.HandMade;
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
            + "|Brun PROPN nsubj>valoir; a/avoir AUX aux>valoir;"
            + " fait/faire AUX aux:caus>valoir; valoir VERB root; que SCONJ mark>valoir",
        "Brun a fait valoriser|valoriser|-|Brun PROPN nsubj>valoriser;"
            + " a/avoir AUX aux>valoriser; fait/faire AUX aux:caus>valoriser;"
            + " valoriser VERB root",
        "Brun a fait annoncer|annoncer|speech clause quote infinitive object"
            + "|Brun PROPN nsubj>annoncer; a/avoir AUX aux>annoncer;"
            + " fait/faire AUX aux:caus>annoncer; annoncer VERB root",
        "Brun met en garde|met|phrase speech quote clause contre|Brun PROPN nsubj>met;"
            + " met/mettre VERB root; en ADP case>garde; garde NOUN obl>met",
        "Brun met en vente|met|-|Brun PROPN nsubj>met; met/mettre VERB root;"
            + " en ADP case>vente; vente NOUN obl>met",
        "Brun met en|met|-|Brun PROPN nsubj>met; met/mettre VERB root; en ADP case>met",
        "Brun fait savoir|fait|phrase speech clause quote|Brun PROPN nsubj>fait;"
            + " fait/faire VERB root; savoir VERB xcomp>fait",
        "Brun annonce|annonce|speech clause quote infinitive object"
            + "|Brun PROPN nsubj>annonce; annonce/annoncer VERB root",
        "Brun dort|dort|-|Brun PROPN nsubj>dort; dort/dormir VERB root",
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
            "Brun PROPN nsubj>met; met/mettre VERB root; en ADP case>garde; garde NOUN obl>met");

    assertThat(
            texts(
                cues(Language.FRENCH)
                    .phrase(made.sentence(), "mettre", made.token("met").index() + 1)))
        .isEqualTo("en garde");
    assertThat(cues(Language.FRENCH).phrase(made.sentence(), "brun", 1)).isEmpty();
  }

  @Test
  void adverbsMayStandBeforeTheWordsOfAPhrase() {
    HandMade made =
        HandMade.of(
            Language.FRENCH,
            "Brun met aussi en garde",
            "Brun PROPN nsubj>met; met/mettre VERB root; aussi ADV advmod>met;"
                + " en ADP case>garde; garde NOUN obl>met");

    assertThat(texts(cues(Language.FRENCH).phrase(made.sentence(), "mettre", 2)))
        .isEqualTo("en garde");
  }

  @Test
  void aPhraseMayHaveItsFirstWordBeforeTheVerb() {
    HandMade made =
        HandMade.of(
            Language.FRENCH,
            "Brun y voit un aveu",
            "Brun PROPN nsubj>voit; y ADV advmod>voit; voit/voir VERB root; aveu NOUN obj>voit");

    assertThat(cues(Language.FRENCH).verb(made.sentence(), made.token("voit")))
        .containsExactlyInAnyOrder("clitic", "thought", "object");
  }

  @Test
  void readsAVerbThatANewsroomAdds() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH, "Brun burbles", "Brun PROPN nsubj>burbles; burbles/burble VERB root");

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
            "Brun PROPN nsubj>valoir; a/avoir AUX aux>valoir; fait/faire AUX aux:caus>valoir;"
                + " valoir VERB root");

    assertThat(VerbEntries.causative(made.sentence(), made.token("valoir")).map(Token::text))
        .contains("fait");
    assertThat(VerbEntries.causative(made.sentence(), made.token("Brun"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brun was accused|true|Brun PROPN nsubj:pass>accused; was/be AUX aux:pass>accused;"
            + " accused/accuse VERB root PAST_PARTICIPLE",
        "Brun accused Roy|false|Brun PROPN nsubj>accused;"
            + " accused/accuse VERB root INDICATIVE; Roy PROPN obj>accused",
        "Brun has accused Roy|false|Brun PROPN nsubj>accused; has/have AUX aux>accused;"
            + " accused/accuse VERB root PAST_PARTICIPLE; Roy PROPN obj>accused",
        "a mayor accused of fraud|true|a DET det>mayor; mayor NOUN root;"
            + " accused/accuse VERB acl>mayor PAST_PARTICIPLE; of ADP case>fraud;"
            + " fraud NOUN obl>accused",
        "Brun was arrested and accused|true|Brun PROPN nsubj:pass>arrested;"
            + " was/be AUX aux:pass>arrested; arrested/arrest VERB root PAST_PARTICIPLE;"
            + " and CCONJ cc>accused; accused/accuse VERB conj>arrested PAST_PARTICIPLE",
        "Brun has risen and accused Roy|false|Brun PROPN nsubj>risen;"
            + " has/have AUX aux>risen; risen/rise VERB root PAST_PARTICIPLE;"
            + " and CCONJ cc>accused; accused/accuse VERB conj>risen PAST_PARTICIPLE;"
            + " Roy PROPN obj>accused",
        "Brun was arrested and he accused Roy|false|Brun PROPN nsubj:pass>arrested;"
            + " was/be AUX aux:pass>arrested; arrested/arrest VERB root PAST_PARTICIPLE;"
            + " and CCONJ cc>accused; he PRON nsubj>accused;"
            + " accused/accuse VERB conj>arrested PAST_PARTICIPLE; Roy PROPN obj>accused",
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
        "Brun est accusé|accusé|true|Brun PROPN nsubj>accusé; est/être AUX aux>accusé;"
            + " accusé/accuser VERB root PAST_PARTICIPLE",
        "Brun est qualifié de traître|qualifié|true|Brun PROPN nsubj>qualifié;"
            + " est/être AUX aux>qualifié; qualifié/qualifier VERB root PAST_PARTICIPLE;"
            + " de ADP case>traître; traître NOUN obl>qualifié",
        "Brun est convenu|convenu|false|Brun PROPN nsubj>convenu; est/être AUX aux>convenu;"
            + " convenu/convenir VERB root PAST_PARTICIPLE",
        "Brun s'est accusé|accusé|false|Brun PROPN nsubj>accusé; s'/se PRON obj>accusé;"
            + " est/être AUX aux>accusé; accusé/accuser VERB root PAST_PARTICIPLE",
        "Brun a accusé Roy|accusé|false|Brun PROPN nsubj>accusé; a/avoir AUX aux>accusé;"
            + " accusé/accuser VERB root PAST_PARTICIPLE; Roy PROPN obj>accusé",
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
        "according to Brun|according to|according ADP case>Brun; to ADP fixed>according;"
            + " Brun PROPN root",
        "According to|According to|According ADP; to ADP fixed>According",
        "according Brun|-|according ADP case>Brun; Brun PROPN root",
        "in the words of Brun|in the words of|in ADP case>Brun; the DET det>words;"
            + " words/word NOUN nmod>Brun; of ADP case>Brun; Brun PROPN root",
        "per Brun|per|per ADP case>Brun; Brun PROPN root",
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
            "d'/de ADP case>Brun; après ADP fixed>d'; Brun PROPN root");
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

  private static Token token(Language language, String note) {
    return HandMade.of(language, note.split("[/ ]")[0], note).sentence().token(0);
  }

  private static String texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
