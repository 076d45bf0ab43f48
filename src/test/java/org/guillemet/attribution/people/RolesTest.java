package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles around the first name of a sentence. */
class RolesTest {

  private static String joined(HandMade article) {
    return String.join("; ", article.roles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Mayor/NOUN Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT|Mayor",
        "The/DET mayor/NOUN Mrs./PROPN Brun/PROPN/PER smiled/VERB ./PUNCT|mayor",
        "Former/ADJ town/NOUN mayor/NOUN Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT|Former town mayor",
        "The/DET mayor/NOUN ,/PUNCT Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT smiled/VERB|mayor",
        "They/PRON met/VERB the/DET mayor/NOUN ,/PUNCT Lea/PROPN/PER Brun/PROPN/PER|mayor",
        // The comma closes a phrase that says when, or of whom.
        "To/ADP please/VERB the/DET mayor/NOUN ,/PUNCT Lea/PROPN/PER Brun/PROPN/PER left/VERB|-",
        "The/DET mayor/NOUN of/ADP Lea/PROPN/PER Brun/PROPN/PER 's/PART town/NOUN smiled/VERB|-",
        "The/DET baker/NOUN met/VERB mayor/NOUN Lea/PROPN/PER Brun/PROPN/PER|mayor",
        "The/DET baker/NOUN met/VERB Lea/PROPN/PER Brun/PROPN/PER|-",
      })
  void readsTheFunctionBeforeAName(String sentence, String roles) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "la/DET maire/NOUN de/ADP Gex/PROPN ,/PUNCT Léa/PROPN/PER Brun/PROPN/PER ,/PUNCT sourit/VERB|maire de Gex",
        "la/DET présidente/NOUN de/ADP l'/DET association/NOUN des/ADP parents/NOUN d'/ADP élèves/NOUN de/ADP l'/DET école/NOUN publique/ADJ communale/ADJ Brassens/PROPN ,/PUNCT Léa/PROPN/PER Brun/PROPN/PER ,/PUNCT sourit/VERB"
            + "|présidente de l'association des parents d'élèves de l'école publique communale Brassens",
        "Léa/PROPN/PER Brun/PROPN/PER ,/PUNCT maraîchère/NOUN et/CCONJ présidente/NOUN de/ADP Gex/PROPN ,/PUNCT sourit/VERB"
            + "|maraîchère et présidente de Gex",
        "Léa/PROPN/PER Brun/PROPN/PER ,/PUNCT maraîchère/NOUN et/CCONJ toujours/ADV gaie/ADJ ,/PUNCT sourit/VERB|maraîchère",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT 45/NUM ans/NOUN ,/PUNCT maire/NOUN de/ADP Gex/PROPN ,/PUNCT sourit/VERB|maire de Gex",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT 45/NUM ,/PUNCT maire/NOUN de/ADP Gex/PROPN ,/PUNCT sourit/VERB|maire de Gex",
        "Omar/PROPN/PER Sy/PROPN/PER (/PUNCT maire/NOUN de/ADP Gex/PROPN )/PUNCT sourit/VERB|maire de Gex",
        "Voici/VERB Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT 45/NUM ans/NOUN|-",
        "Voici/VERB Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT 45/NUM|-",
        "Voici/VERB Omar/PROPN/PER Sy/PROPN/PER ;/PUNCT maire/NOUN et/CCONJ habitants/NOUN sourient/VERB|-",
        "Voici/VERB Omar/PROPN/PER Sy/PROPN/PER|-",
      })
  void readsFrench(String sentence, String roles) {
    assertThat(joined(HandMade.french(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT mayor/NOUN of/ADP Gex/PROPN since/ADP 2020/NUM ,/PUNCT smiled/VERB|mayor of Gex since 2020",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET new/ADJ young/ADJ town/NOUN mayor/NOUN ,/PUNCT smiled/VERB|new young town mayor",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT mayor/NOUN of/ADP the/DET “/PUNCT upper/ADJ ”/PUNCT town/NOUN ,/PUNCT smiled/VERB|mayor",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT head/NOUN of/ADP Gex/PROPN 's/PART board/NOUN ,/PUNCT smiled/VERB|head of Gex's board",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT her/PRON/nmod:poss>5 lawyer/NOUN ,/PUNCT smiled/VERB|lawyer",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT whom/PRON/obj>7 the/DET mayor/NOUN knows/VERB ,/PUNCT left/VERB|-",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT in/ADP the/DET mayor/NOUN 's/PART office/NOUN ,/PUNCT smiled/VERB|-",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT smiling/VERB ,/PUNCT met/VERB the/DET mayor/NOUN|-",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT Lea/PROPN/PER Brun/PROPN/PER and/CCONJ the/DET mayor/NOUN smiled/VERB|-",
        "Omar/PROPN/PER Sy/PROPN/PER called/VERB the/DET mayor/NOUN|-",
      })
  void readsTheFunctionBehindAName(String sentence, String roles) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "For/ADP Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET mayor/NOUN/nsubj>7 lied/VERB/root|-",
        "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET mayor/NOUN/nsubj>6 lied/VERB/root|mayor",
        "For/ADP Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET mayor/NOUN/appos>2 ,/PUNCT all/PRON went/VERB/root well/ADV|mayor",
        "With/ADP Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET mayor/NOUN/nsubj>9 ,/PUNCT she/PRON left/VERB/root|mayor",
        "They/PRON spoke/VERB/root of/ADP Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT the/DET mayor/NOUN/nsubj>2|mayor",
      })
  void aNounThatOpensAClauseBehindAPhraseIsNoRole(String sentence, String roles) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        // The parser ties the noun, which no list has, to the name.
        "the/DET zitherist/NOUN Lea/PROPN/PER/appos>2 Brun/PROPN/PER smiled/VERB/root|zitherist",
        "the/DET zitherist/NOUN Lea/PROPN/PER/flat>2 Brun/PROPN/PER smiled/VERB/root|zitherist",
        "the/DET zitherist/NOUN/compound>3 Lea/PROPN/PER Brun/PROPN/PER smiled/VERB/root|zitherist",
        "the/DET zitherist/NOUN/appos>3 Lea/PROPN/PER Brun/PROPN/PER smiled/VERB/root|zitherist",
        "This/DET week/NOUN/obl>5 Lea/PROPN/PER/nsubj>5 Brun/PROPN/PER smiled/VERB/root|-",
        "This/DET week/NOUN Lea/PROPN/PER/nmod>2 Brun/PROPN/PER smiled/VERB/root|-",
        "the/DET street/NOUN/nmod>3 Lea/PROPN/PER Brun/PROPN/PER swept/VERB/root|-",
        "a/DET week/NOUN/compound>5 Lea/PROPN/PER/appos>1 Brun/PROPN/PER smiled/VERB/root|-",
        "the/DET memo/NOUN/compound>3 Lea/PROPN/PER Brun/PROPN/PER wrote/VERB/root|-",
        "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT a/DET zitherist/NOUN/appos>1 in/ADP Gex/PROPN ,/PUNCT smiled/VERB/root|zitherist in Gex",
        "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT zitherists/NOUN/nsubj>5 say/VERB/root ,/PUNCT smiled/VERB|-",
        "Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT Hartmoor/PROPN/ORG/appos>1 ,/PUNCT smiled/VERB/root|-",
      })
  void takesANounThatNoListHasWhenItIsTiedToTheName(String sentence, String roles) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @Test
  void aNameBetweenBelongsToTheRoleItIsTiedTo() {
    HandMade tied =
        HandMade.english(
            "The/DET lawyer/NOUN of/ADP Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT"
                + " Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT smiled/VERB");
    assertThat(tied.referent("Lea Brun").roles()).containsExactly("lawyer of Omar Sy");
    assertThat(tied.referent("Omar Sy").roles()).isEmpty();
  }

  @Test
  void aNameBetweenKeepsItsOwnRole() {
    HandMade apart =
        HandMade.english(
            "The/DET lawyer/NOUN Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT"
                + " Lea/PROPN/PER Brun/PROPN/PER ,/PUNCT smiled/VERB");
    assertThat(apart.referent("Lea Brun").roles()).isEmpty();
    assertThat(apart.referent("Omar Sy").roles()).containsExactly("lawyer");
  }

  @Test
  void aTitleThatTheRecogniserTakesForPartOfTheNameIsARole() {
    HandMade article =
        HandMade.english("Mayor/PROPN/PER Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT");

    assertThat(article.found()).containsExactly("Lea Brun PERSON");
    assertThat(article.roles()).containsExactly("Mayor");
  }

  @Test
  void aTitleOfSeveralIsTheFunctionOfEach() {
    HandMade article =
        HandMade.english(
            "Senators/PROPN Lea/PROPN/PER Brun/PROPN/PER and/CCONJ Sy/PROPN smiled/VERB");

    assertThat(article.roles()).containsExactly("Senators");
    assertThat(article.referent("Lea Brun").roleLemmas()).containsExactly("senator");
  }

  @Test
  void aNameBeforeANameIsNoTitle() {
    assertThat(
            HandMade.english("Vosges/PROPN Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT")
                .roles())
        .isEmpty();
  }

  @Test
  void theNounOfARoleTellsTheGender() {
    HandMade article =
        HandMade.french(
            "La/DET/det>2 maire/NOUN Camille/PROPN/PER Brun/PROPN/PER sourit/VERB/root ./PUNCT");

    assertThat(article.referent("Camille Brun").gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void theWordsOfARoleAreKnownAsSuch() {
    HandMade article =
        HandMade.english(
            "Omar/PROPN/PER Sy/PROPN/PER ,/PUNCT mayor/NOUN of/ADP Gex/PROPN ,/PUNCT met/VERB"
                + " a/DET baker/NOUN ./PUNCT");

    assertThat(article.namesakes().isRole(article.span("mayor"))).isTrue();
    assertThat(article.namesakes().isRole(article.span("Gex"))).isTrue();
    assertThat(article.namesakes().isRole(article.span("baker"))).isFalse();
    assertThat(article.namesakes().isRole(article.span("Sy"))).isFalse();
  }
}
