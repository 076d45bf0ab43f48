package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every name of a sentence, with what it is taken for. */
class NameFinderTest {

  private static String joined(HandMade article) {
    return String.join("; ", article.found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Lea/PROPN/PER Brun/PROPN/PER met/VERB Omar/PROPN/PER|Lea Brun PERSON; Omar PERSON",
        "Jan/PROPN/PER van/ADP Holt/PROPN/PER smiled/VERB|Jan van Holt PERSON",
        "Lea/PROPN/PER in/ADP Brun/PROPN/PER smiled/VERB|Lea PERSON; Brun PERSON",
        "Jan/PROPN/PER van/ADP|Jan PERSON",
        "The/DET baker/NOUN/PER van/ADP Holt/PROPN/PER smiled/VERB|Holt PERSON",
        "Mayor/PROPN/PER Lea/PROPN/PER Brun/PROPN/PER smiled/VERB|Lea Brun PERSON",
        "The/DET/ORG Hartmoor/PROPN/ORG Board/PROPN/ORG met/VERB|Hartmoor Board ORGANIZATION",
        "Mrs./PROPN/PER Brun/PROPN/PER smiled/VERB|Brun PERSON",
        "M./PROPN/PER -C./PROPN/PER Brun/PROPN/PER smiled/VERB|M.-C. Brun PERSON",
        "“/PUNCT Yes/INTJ ”/PUNCT —/PUNCT/PER she/PRON smiled/VERB|-",
        "A/DET mayor/NOUN/PER smiled/VERB|-",
        "mayor/NOUN/PER smiled/VERB|-",
        "The/DET Hartmoor/PROPN/ORG smiled/VERB|Hartmoor ORGANIZATION",
      })
  void findsWhereANameBeginsAndEnds(String sentence, String names) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      nullValues = "-",
      value = {
        "Harrowby/PROPN/ORG/compound>2 mayor/NOUN smiled/VERB/root|-",
        "Harrowby/PROPN/ORG/compound>2 bridge/NOUN fell/VERB/root|Harrowby ORGANIZATION",
        "In/ADP Harrowby/PROPN/ORG/obl>4 mayor/NOUN/nsubj>4 smiled/VERB/root|Harrowby ORGANIZATION",
        "the/DET mayor/NOUN of/ADP Harrowby/PROPN/ORG/compound>2|Harrowby ORGANIZATION",
      })
  void aPlaceBeforeAFunctionIsNoName(String sentence, String names) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Mrs./PROPN Hartmoor/PROPN/ORG smiled/VERB|Hartmoor PERSON",
        "The/DET owner/NOUN ,/PUNCT Apollonia/PROPN/ORG Keel/PROPN/ORG ,/PUNCT smiled/VERB|Apollonia Keel PERSON",
        "For/ADP the/DET owner/NOUN ,/PUNCT Apollonia/PROPN/ORG Keel/PROPN/ORG pays/VERB|Apollonia Keel ORGANIZATION",
        "The/DET owner/NOUN ,/PUNCT Keelmoor/PROPN/ORG ,/PUNCT smiled/VERB|Keelmoor ORGANIZATION",
        "The/DET barn/NOUN ,/PUNCT Apollonia/PROPN/ORG Keel/PROPN/ORG ,/PUNCT burnt/VERB|Apollonia Keel ORGANIZATION",
        "The/DET owner/NOUN of/ADP barns/NOUN ,/PUNCT Apollonia/PROPN/ORG/appos>2 Keel/PROPN/ORG ,/PUNCT smiled/VERB|Apollonia Keel PERSON",
        "The/DET roofs/NOUN of/ADP barns/NOUN ,/PUNCT Apollonia/PROPN/ORG/appos>2 Keel/PROPN/ORG ,/PUNCT leak/VERB|Apollonia Keel ORGANIZATION",
        "owner/NOUN ,/PUNCT Apollonia/PROPN/ORG Keel/PROPN/ORG ,/PUNCT smiled/VERB|Apollonia Keel PERSON",
      })
  void aTitleOrAFunctionBeforeANameMakesAPersonOfIt(String sentence, String names) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Canada/PROPN/PER smiled/VERB|Canada LOCATION",
        "New/PROPN/ORG York/PROPN/ORG smiled/VERB|New York LOCATION",
        "York/PROPN/ORG smiled/VERB|York ORGANIZATION",
        "Holtby/PROPN/LOC/nsubj>2 said/VERB/root/=say so/ADV|Holtby PERSON",
        "So/ADV said/VERB/root/=say Holtby/PROPN/LOC/obj>2 ./PUNCT/punct>3|Holtby PERSON",
        "In/ADP Holtby/PROPN/LOC/obl>3 said/VERB/root/=say so/ADV|Holtby LOCATION",
        "Old/ADJ/amod>2 Holtby/PROPN/LOC/nsubj>3 said/VERB/root/=say so/ADV|Holtby LOCATION",
        "Holtby/PROPN/LOC/nsubj>2 burnt/VERB/root/=burn|Holtby LOCATION",
        "Great/PROPN/LOC/nsubj>3 Holtby/PROPN/LOC/flat>1 said/VERB/root/=say so/ADV|Great Holtby LOCATION",
        "Holtby/PROPN/ORG/nsubj>2 said/VERB/root/=say so/ADV|Holtby ORGANIZATION",
      })
  void aPlaceSpeaksWhenItIsSomebodysSurname(String sentence, String names) {
    assertThat(joined(HandMade.english(sentence))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "La/DET scierie/NOUN Dautrey/PROPN/PER brûle/VERB|Dautrey ORGANIZATION",
        "Le/DET groupe/NOUN allemand/ADJ Dautrey/PROPN/PER brûle/VERB|Dautrey ORGANIZATION",
        "Groupe/NOUN allemand/ADJ Dautrey/PROPN/PER|Dautrey ORGANIZATION",
        "Le/DET voisin/NOUN allemand/ADJ Dautrey/PROPN/PER arrive/VERB|Dautrey PERSON",
        "Le/DET groupe/NOUN de/ADP Dautrey/PROPN/PER arrive/VERB|Dautrey PERSON",
        "Scierie/PROPN/PER Dautrey/PROPN/PER brûle/VERB|Scierie Dautrey ORGANIZATION",
      })
  void theNounBeforeANameTellsThatItIsABodys(String sentence, String names) {
    assertThat(joined(HandMade.french(sentence))).isEqualTo(names);
  }

  @Test
  void whatStandsInAQuotationIsANameOfItsOwn() {
    HandMade article =
        HandMade.english(
            "They/PRON like/VERB Lea/PROPN/PER “/PUNCT/PER Holt/PROPN/PER is/AUX my/PRON"
                + " friend/NOUN ”/PUNCT");

    assertThat(article.found()).contains("Lea PERSON");
  }

  @Test
  void theVerbOfAHeadlineIsNoPartOfTheNameBeforeIt() {
    assertThat(
            HandMade.english("Lea/PROPN/PER Brun/PROPN/PER Calls/VERB/PER For/ADP Calm/NOUN")
                .found())
        .contains("Lea Brun PERSON");
  }

  @Test
  void aCourtesyTitleTellsTheGender() {
    HandMade article =
        HandMade.english(
            "Mrs./PROPN Brun/PROPN/PER met/VERB Mr./PROPN Sy/PROPN/PER and/CCONJ Holt/PROPN/PER");

    assertThat(article.names())
        .extracting(NameFinder.Name::gender)
        .containsExactly(Gender.FEMININE, Gender.MASCULINE, Gender.UNKNOWN);
  }

  @Test
  void namesOfSeveralSentencesStandInTextOrder() {
    HandMade article =
        HandMade.english(
            "Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT",
            "Omar/PROPN/PER left/VERB ./PUNCT",
            "¶ Brun/PROPN/PER stayed/VERB ./PUNCT");

    assertThat(article.found()).containsExactly("Lea Brun PERSON", "Omar PERSON", "Brun PERSON");
    assertThat(article.names()).extracting(NameFinder.Name::sentence).containsExactly(0, 1, 2);
  }
}
