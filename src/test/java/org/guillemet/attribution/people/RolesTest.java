package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles around the first name of a sentence. */
class RolesTest {

  private static String joined(NamedPeople article) {
    return String.join("; ", article.roles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Mayor Lea Brun smiled.|Mayor",
        "The mayor Mrs. Brun smiled.|mayor",
        "Former town mayor Lea Brun smiled.|Former town mayor",
        "The mayor, Lea Brun, smiled|mayor",
        "They met the mayor, Lea Brun|mayor",
        // The comma closes a phrase that says when, or of whom.
        "To please the mayor, Lea Brun left|-",
        "The mayor of Lea Brun's town smiled|-",
        "The baker met mayor Lea Brun|mayor",
        "The baker met Lea Brun|-",
        "Mayor of the town, Lea Brun smiled|Mayor of the town",
        "The town, the mayor, Lea Brun smiled|-",
        "Their town mayor, the baker Lea Brun, smiled|baker",
      })
  void readsTheFunctionBeforeAName(String sentence, String roles) {
    assertThat(joined(NamedPeople.english(sentence))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "la maire de Gex, Léa Brun, sourit|maire de Gex|",
        "la présidente de l'association des parents d'élèves de l'école publique communale"
            + " Brassens, Léa Brun, sourit"
            + "|présidente de l'association des parents d'élèves de l'école publique communale"
            + " Brassens"
            + "|Brassens PROPN",
        "Léa Brun, maraîchère et présidente de Gex, sourit|maraîchère et présidente de Gex|",
        "Léa Brun, maraîchère et toujours gaie, sourit|maraîchère|",
        "Omar Sy, 45 ans, maire de Gex, sourit|maire de Gex|",
        "Omar Sy, 45, maire de Gex, sourit|maire de Gex|",
        "Omar Sy (maire de Gex) sourit|maire de Gex|",
        "Voici Omar Sy, 45 ans|-|Voici VERB",
        "Voici Omar Sy, 45|-|Voici VERB",
        "Voici Omar Sy; maire et habitants sourient|-|Voici VERB",
        "Voici Omar Sy|-|Voici VERB",
      })
  void readsFrench(String sentence, String roles, String notes) {
    assertThat(joined(NamedPeople.french(sentence, notes))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Omar Sy, mayor of Gex since 2020, smiled|mayor of Gex since 2020|",
        "Omar Sy, the new young town mayor, smiled|new young town mayor|",
        "Omar Sy, mayor of the “upper” town, smiled|mayor|upper ADJ",
        "Omar Sy, head of Gex's board, smiled|head of Gex's board|",
        "Omar Sy, head of James' board, smiled|head of James' board|James PERSON; ' PART",
        "Omar Sy, head of James’ board, smiled|head of James’ board|James PERSON; ’ PART",
        "Omar Sy is the town mayor|town mayor|is/be AUX PRESENT",
        "Omar Sy is not the town mayor|-|is/be AUX PRESENT",
        "Omar Sy is no longer mayor|-|is/be AUX PRESENT; no DET",
        "Omar Sy was the mayor|-|was/be AUX PAST",
        "The man who met Omar Sy is a baker|-|is/be AUX PRESENT; met VERB",
        "Omar Sy is the mayor's daughter|-|is/be AUX PRESENT; 's PART",
        "The baker of Omar Sy is the mayor|-|is/be AUX PRESENT",
        "Omar Sy, her lawyer, smiled|lawyer|her PRON nmod:poss>lawyer",
        "Omar Sy, whom the mayor knows, left|-|whom PRON obj>knows",
        "Omar Sy, in the mayor's office, smiled|-|",
        "Omar Sy, smiling, met the mayor|-|",
        "Omar Sy, Lea Brun and the mayor smiled|-|",
        "Omar Sy called the mayor|-|",
      })
  void readsTheFunctionBehindAName(String sentence, String roles, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "For Omar Sy, the mayor lied|-|mayor NOUN nsubj>lied; lied VERB root",
        "Omar Sy, the mayor lied|mayor|mayor NOUN nsubj>lied; lied VERB root",
        "For Omar Sy, the mayor, all went well|mayor|mayor NOUN appos>Omar; went VERB root",
        "With Omar Sy, the mayor, she left|mayor|mayor NOUN nsubj>left; left VERB root",
        "They spoke of Omar Sy, the mayor|mayor|spoke VERB root; mayor NOUN nsubj>spoke",
      })
  void aNounThatOpensAClauseBehindAPhraseIsNoRole(String sentence, String roles, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(roles == null ? "" : roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        // The parser ties the noun, which no list has, to the name.
        "the zitherist Lea Brun smiled|zitherist|Lea PERSON appos>zitherist; smiled VERB root",
        "the zitherist Lea Brun smiled|zitherist|Lea PERSON flat>zitherist; smiled VERB root",
        "the zitherist Lea Brun smiled|zitherist|zitherist NOUN compound>Lea;"
            + " smiled VERB root",
        "the zitherist Lea Brun smiled|zitherist|zitherist NOUN appos>Lea; smiled VERB root",
        "This week Lea Brun smiled|-|week NOUN obl>smiled; Lea PERSON nsubj>smiled;"
            + " smiled VERB root",
        "This week Lea Brun smiled|-|Lea PERSON nmod>week; smiled VERB root",
        "the street Lea Brun swept|-|street NOUN nmod>Lea; swept VERB root",
        "a week Lea Brun smiled|-|week NOUN compound>smiled; Lea PERSON appos>a;"
            + " smiled VERB root",
        "the memo Lea Brun wrote|-|memo NOUN compound>Lea; wrote VERB root",
        "Lea Brun, a zitherist in Gex, smiled|zitherist in Gex|zitherist NOUN appos>Lea;"
            + " smiled VERB root",
        "Lea Brun, zitherists say, smiled|-|zitherists NOUN nsubj>say; say VERB root",
        "Lea Brun, Hartmoor, smiled|-|Hartmoor ORGANIZATION appos>Lea; smiled VERB root",
      })
  void takesANounThatNoListHasWhenItIsTiedToTheName(String sentence, String roles, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(roles == null ? "" : roles);
  }

  @Test
  void aNameBetweenBelongsToTheRoleItIsTiedTo() {
    NamedPeople tied = NamedPeople.english("The lawyer of Omar Sy, Lea Brun, smiled");
    assertThat(tied.referent("Lea Brun").roles()).containsExactly("lawyer of Omar Sy");
    assertThat(tied.referent("Omar Sy").roles()).isEmpty();
  }

  @Test
  void aNameBetweenKeepsItsOwnRole() {
    NamedPeople apart = NamedPeople.english("The lawyer Omar Sy, Lea Brun, smiled");
    assertThat(apart.referent("Lea Brun").roles()).isEmpty();
    assertThat(apart.referent("Omar Sy").roles()).containsExactly("lawyer");
  }

  @Test
  void aTitleThatTheRecogniserTakesForPartOfTheNameIsARole() {
    NamedPeople article = NamedPeople.english("Mayor Lea Brun smiled.", "Mayor PERSON");

    assertThat(article.found()).containsExactly("Lea Brun PERSON");
    assertThat(article.roles()).containsExactly("Mayor");
  }

  @Test
  void aTitleOfSeveralIsTheFunctionOfEach() {
    NamedPeople article =
        NamedPeople.english("Senators Lea Brun and Sy smiled", "Senators PROPN; Sy PROPN");

    assertThat(article.roles()).containsExactly("Senators");
    assertThat(article.referent("Lea Brun").roleLemmas()).containsExactly("senator");
  }

  @Test
  void aNameBeforeANameIsNoTitle() {
    assertThat(NamedPeople.english("Vosges Lea Brun smiled.", "Vosges PROPN").roles()).isEmpty();
  }

  @Test
  void theNounOfARoleTellsTheGender() {
    NamedPeople article =
        NamedPeople.french("La maire Camille Brun sourit.", "La DET det>maire; sourit VERB root");

    assertThat(article.referent("Camille Brun").gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void theWordsOfARoleAreKnownAsSuch() {
    NamedPeople article = NamedPeople.english("Omar Sy, mayor of Gex, met a baker.");

    assertThat(article.namesakes().isRole(article.span("mayor"))).isTrue();
    assertThat(article.namesakes().isRole(article.span("Gex"))).isTrue();
    assertThat(article.namesakes().isRole(article.span("baker"))).isFalse();
    assertThat(article.namesakes().isRole(article.span("Sy"))).isFalse();
  }
}
