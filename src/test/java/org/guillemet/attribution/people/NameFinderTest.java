package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every name of a sentence, with what it is taken for. */
class NameFinderTest {

  private static String joined(NamedPeople article) {
    return String.join("; ", article.found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Lea Brun met Omar|Lea Brun PERSON; Omar PERSON|",
        "Jan van Holt smiled|Jan van Holt PERSON|",
        "Lea in Brun smiled|Lea PERSON; Brun PERSON|",
        "Jan van|Jan PERSON|",
        "The baker van Holt smiled|Holt PERSON|baker NOUN PERSON",
        "Mayor Lea Brun smiled|Lea Brun PERSON|Mayor PERSON",
        "The Hartmoor Board met|Hartmoor Board ORGANIZATION|The DET ORGANIZATION;"
            + " Board ORGANIZATION",
        "Mrs. Brun smiled|Brun PERSON|Mrs. PERSON",
        "M.-C. Brun smiled|M.-C. Brun PERSON|M. PERSON; -C. PERSON",
        "“Yes” — she smiled|-|— PERSON",
        "A mayor smiled|-|mayor NOUN PERSON",
        "mayor smiled|-|mayor NOUN PERSON",
        "The Hartmoor smiled|Hartmoor ORGANIZATION|",
      })
  void findsWhereANameBeginsAndEnds(String sentence, String names, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Harrowby mayor smiled|-|Harrowby ORGANIZATION compound>mayor; smiled VERB root",
        "Harrowby bridge fell|Harrowby ORGANIZATION|Harrowby ORGANIZATION compound>bridge;"
            + " fell VERB root",
        "In Harrowby mayor smiled|Harrowby ORGANIZATION|Harrowby ORGANIZATION obl>smiled;"
            + " mayor NOUN nsubj>smiled; smiled VERB root",
        "the mayor of Harrowby|Harrowby ORGANIZATION|Harrowby ORGANIZATION compound>mayor",
      })
  void aPlaceBeforeAFunctionIsNoName(String sentence, String names, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Mrs. Hartmoor smiled|Hartmoor PERSON|",
        "The owner, Apollonia Keel, smiled|Apollonia Keel PERSON|Apollonia ORGANIZATION;"
            + " Keel ORGANIZATION",
        "For the owner, Apollonia Keel pays|Apollonia Keel ORGANIZATION"
            + "|Apollonia ORGANIZATION; Keel ORGANIZATION",
        "The owner, Keelmoor, smiled|Keelmoor ORGANIZATION|Keelmoor ORGANIZATION",
        "The barn, Apollonia Keel, burnt|Apollonia Keel ORGANIZATION"
            + "|Apollonia ORGANIZATION; Keel ORGANIZATION",
        "The owner of barns, Apollonia Keel, smiled|Apollonia Keel PERSON"
            + "|Apollonia ORGANIZATION appos>owner; Keel ORGANIZATION",
        "The roofs of barns, Apollonia Keel, leak|Apollonia Keel ORGANIZATION"
            + "|Apollonia ORGANIZATION appos>roofs; Keel ORGANIZATION",
        "owner, Apollonia Keel, smiled|Apollonia Keel PERSON|Apollonia ORGANIZATION;"
            + " Keel ORGANIZATION",
      })
  void aTitleOrAFunctionBeforeANameMakesAPersonOfIt(String sentence, String names, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Canada smiled|Canada LOCATION|Canada PERSON",
        "New York smiled|New York LOCATION|New ORGANIZATION; York ORGANIZATION",
        "York smiled|York ORGANIZATION|York ORGANIZATION",
        "Holtby said so|Holtby PERSON|Holtby LOCATION nsubj>said; said/say VERB root",
        "So said Holtby.|Holtby PERSON|said/say VERB root; Holtby LOCATION obj>said;"
            + " . punct>Holtby",
        "In Holtby said so|Holtby LOCATION|Holtby LOCATION obl>said; said/say VERB root",
        "Old Holtby said so|Holtby LOCATION|Old ADJ amod>Holtby;"
            + " Holtby LOCATION nsubj>said; said/say VERB root",
        "Holtby burnt|Holtby LOCATION|Holtby LOCATION nsubj>burnt; burnt/burn VERB root",
        "Great Holtby said so|Great Holtby LOCATION|Great LOCATION nsubj>said;"
            + " Holtby LOCATION flat>Great; said/say VERB root",
        "Holtby said so|Holtby ORGANIZATION|Holtby ORGANIZATION nsubj>said;"
            + " said/say VERB root",
      })
  void aPlaceSpeaksWhenItIsSomebodysSurname(String sentence, String names, String notes) {
    assertThat(joined(NamedPeople.english(sentence, notes))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "La scierie Dautrey brûle|Dautrey ORGANIZATION|",
        "Le groupe allemand Dautrey brûle|Dautrey ORGANIZATION|",
        "Groupe allemand Dautrey|Dautrey ORGANIZATION|Groupe NOUN",
        "Le voisin allemand Dautrey arrive|Dautrey PERSON|",
        "Le groupe de Dautrey arrive|Dautrey PERSON|",
        "Scierie Dautrey brûle|Scierie Dautrey ORGANIZATION|Scierie PERSON",
      })
  void theNounBeforeANameTellsThatItIsABodys(String sentence, String names, String notes) {
    assertThat(joined(NamedPeople.french(sentence, notes))).isEqualTo(names);
  }

  @Test
  void whatStandsInAQuotationIsANameOfItsOwn() {
    NamedPeople article = NamedPeople.english("They like Lea “Holt is my friend”", "“ PERSON");

    assertThat(article.found()).contains("Lea PERSON");
  }

  @Test
  void theVerbOfAHeadlineIsNoPartOfTheNameBeforeIt() {
    assertThat(
            NamedPeople.english("Lea Brun Calls For Calm", "Calls VERB PERSON; Calm NOUN").found())
        .contains("Lea Brun PERSON");
  }

  @Test
  void aCourtesyTitleTellsTheGender() {
    NamedPeople article = NamedPeople.english("Mrs. Brun met Mr. Sy and Holt");

    assertThat(article.names())
        .extracting(NameFinder.Name::gender)
        .containsExactly(Gender.FEMININE, Gender.MASCULINE, Gender.UNKNOWN);
  }

  @Test
  void namesOfSeveralSentencesStandInTextOrder() {
    NamedPeople article = NamedPeople.english("Lea Brun smiled. Omar left.¶Brun stayed.");

    assertThat(article.found()).containsExactly("Lea Brun PERSON", "Omar PERSON", "Brun PERSON");
    assertThat(article.names()).extracting(NameFinder.Name::sentence).containsExactly(0, 1, 2);
  }
}
