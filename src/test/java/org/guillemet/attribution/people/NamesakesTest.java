package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static final String LEA = "Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT";
  private static final String OMAR = "Omar/PROPN/PER Brun/PROPN/PER left/VERB ./PUNCT";

  @Test
  void aSurnameIsThePersonNamedInFullBeforeOrLater() {
    assertThat(HandMade.english(LEA, "Brun/PROPN/PER left/VERB ./PUNCT").meant())
        .containsExactly("Lea Brun > Lea Brun", "Brun > Lea Brun");
    assertThat(HandMade.english("Brun/PROPN/PER left/VERB ./PUNCT", LEA).meant())
        .containsExactly("Brun > Lea Brun", "Lea Brun > Lea Brun");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    assertThat(HandMade.english(LEA, OMAR, "Brun/PROPN/PER stayed/VERB ./PUNCT").meant())
        .containsExactly(
            "Lea Brun > Lea Brun", "Omar Brun > Omar Brun", "Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aSurnameIsWhoeverHasBeenNamedBefore() {
    assertThat(HandMade.english(LEA, "Brun/PROPN/PER stayed/VERB ./PUNCT", OMAR).meant())
        .containsExactly("Lea Brun > Lea Brun", "Brun > Lea Brun", "Omar Brun > Omar Brun");
    assertThat(HandMade.english("Brun/PROPN/PER stayed/VERB ./PUNCT", LEA, OMAR).meant())
        .contains("Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aFirstNameTellsWhoACourtesyTitleIsNotFor() {
    String lea = "Lea/PROPN/PER/fem Brun/PROPN/PER smiled/VERB ./PUNCT";
    String omar = "Omar/PROPN/PER/masc Brun/PROPN/PER left/VERB ./PUNCT";

    assertThat(HandMade.english(lea, omar, "Mr./PROPN Brun/PROPN/PER stayed/VERB ./PUNCT").meant())
        .contains("Brun > Omar Brun");
    assertThat(HandMade.english(lea, omar, "Mrs./PROPN Brun/PROPN/PER stayed/VERB ./PUNCT").meant())
        .contains("Brun > Lea Brun");
    assertThat(HandMade.english(lea, omar, "Dr./PROPN Brun/PROPN/PER stayed/VERB ./PUNCT").meant())
        .contains("Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aTitleBeforeTheFullNameTellsWhoIsMeant() {
    assertThat(
            HandMade.english(
                    "Mrs./PROPN Lea/PROPN/PER Brun/PROPN/PER smiled/VERB ./PUNCT",
                    OMAR,
                    "Mr./PROPN Brun/PROPN/PER stayed/VERB ./PUNCT")
                .meant())
        .contains("Brun > Omar Brun");
  }

  @Test
  void whoeverIsMeantIsMentionedThere() {
    HandMade article = HandMade.english(LEA, "Mrs./PROPN Brun/PROPN/PER left/VERB ./PUNCT");
    Referent brun = article.referent("Lea Brun");

    assertThat(brun.mentions())
        .containsExactly(article.span("Lea Brun"), article.names().get(1).span());
    assertThat(brun.gender()).isEqualTo(Gender.FEMININE);
    assertThat(brun.number()).isEqualTo(Number.SINGULAR);
    assertThat(brun.toEntity("e1").aliases()).containsExactly("Brun");
  }

  @Test
  void onlyAFirstNameSuggestsAGender() {
    assertThat(
            HandMade.english("Lea/PROPN/PER/fem Brun/PROPN/PER smiled/VERB ./PUNCT")
                .referent("Lea Brun")
                .isUnlikely(Gender.MASCULINE))
        .isTrue();
    assertThat(
            HandMade.english("Rose/PROPN/PER/fem smiled/VERB ./PUNCT")
                .referent("Rose")
                .isUnlikely(Gender.MASCULINE))
        .isFalse();
  }

  @Test
  void aNationalityIsNobody() {
    HandMade article = HandMade.english("Frisian/PROPN/OTH boats/NOUN left/VERB ./PUNCT");

    assertThat(article.meant()).containsExactly("Frisian > ");
    assertThat(article.namesakes().referents()).isEmpty();
  }

  @Test
  void whatIsABodyElsewhereIsABody() {
    HandMade article =
        HandMade.english(
            "Hartmoor/PROPN/ORG paid/VERB ./PUNCT", "Hartmoor/PROPN/PER left/VERB ./PUNCT");

    assertThat(article.namesakes().referents()).hasSize(1);
    assertThat(article.referent("Hartmoor").kind()).isEqualTo(Kind.ORGANIZATION);
    assertThat(article.referent("Hartmoor").number()).isEqualTo(Number.UNKNOWN);
  }

  @Test
  void whatNoBodyIsCalledIsAPerson() {
    HandMade article =
        HandMade.english(
            "Hartmoor/PROPN/ORG paid/VERB ./PUNCT", "Holt/PROPN/PER left/VERB ./PUNCT");

    assertThat(article.referent("Holt").kind()).isEqualTo(Kind.PERSON);
  }

  @Test
  void aSurnameThatIsTakenForABodyIsThePersons() {
    assertThat(HandMade.english(LEA, "Brun/PROPN/ORG left/VERB ./PUNCT").meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void aSurnameBehindTheNounOfABodyIsTheBodys() {
    HandMade article =
        HandMade.french(
            "Léa/PROPN/PER Brun/PROPN/PER sourit/VERB ./PUNCT",
            "La/DET scierie/NOUN/fem Brun/PROPN/ORG brûle/VERB ./PUNCT");

    assertThat(article.meant()).containsExactly("Léa Brun > Léa Brun", "Brun > Brun");
    assertThat(article.referent("Brun").kind()).isEqualTo(Kind.ORGANIZATION);
    assertThat(article.referent("Brun").roleLemmas()).containsExactly("scierie");
    assertThat(article.referent("Brun").gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void adjectivesMayStandBetweenTheNounAndTheBody() {
    HandMade article =
        HandMade.french("Groupe/NOUN/=groupe allemand/ADJ Brun/PROPN/ORG brûle/VERB ./PUNCT");

    assertThat(article.referent("Brun").roleLemmas()).containsExactly("groupe");
  }

  @Test
  void aBodyWithoutANounHasNoRole() {
    assertThat(
            HandMade.french("La/DET digue/NOUN Hydrelle/PROPN/ORG tient/VERB ./PUNCT")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
    assertThat(
            HandMade.french("Hydrelle/PROPN/ORG paie/VERB ./PUNCT")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
    assertThat(
            HandMade.french("La/DET société/NOUN et/CCONJ Hydrelle/PROPN/ORG paient/VERB ./PUNCT")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
  }

  @Test
  void aSurnameBehindAPrepositionIsThePlace() {
    HandMade article = HandMade.english(LEA, "They/PRON met/VERB in/ADP Brun/PROPN/LOC ./PUNCT");

    assertThat(article.meant()).contains("Brun > Brun");
    assertThat(article.referent("Brun").kind()).isEqualTo(Kind.PLACE);
  }

  @Test
  void aSurnameThatIsTakenForAPlaceIsThePersons() {
    assertThat(HandMade.english(LEA, "Later/ADV Brun/PROPN/LOC left/VERB ./PUNCT").meant())
        .contains("Brun > Lea Brun");
    assertThat(HandMade.english("Brun/PROPN/LOC left/VERB ./PUNCT", LEA).meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void aSurnameBehindAPrepositionThatIsTakenForABodyIsThePersons() {
    assertThat(HandMade.english(LEA, "They/PRON spoke/VERB to/ADP Brun/PROPN/ORG ./PUNCT").meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void onePlaceIsNamedTwice() {
    HandMade article =
        HandMade.english(
            "In/ADP Tarnby/PROPN/LOC it/PRON rained/VERB ./PUNCT",
            "Tarnby/PROPN/LOC is/AUX wet/ADJ ./PUNCT");

    assertThat(article.namesakes().referents()).hasSize(1);
    assertThat(article.referent("Tarnby").mentions()).hasSize(2);
  }

  @Test
  void aBodyIsNamedByItsCapitalsLater() {
    assertThat(
            HandMade.english(
                    "The/DET Valley/PROPN/ORG Water/PROPN/ORG Union/PROPN/ORG met/VERB ./PUNCT",
                    "VWU/PROPN/ORG left/VERB ./PUNCT")
                .meant())
        .contains("VWU > Valley Water Union");
  }

  @Test
  void aWordOfTheHeadlineIsNoFirstName() {
    assertThat(
            HandMade.english(
                    "Angry/ADJ/PER Brun/PROPN/PER leaves/VERB",
                    "¶ " + LEA,
                    "Brun/PROPN/PER was/AUX late/ADJ ./PUNCT",
                    "Nobody/PRON knows/VERB why/ADV ./PUNCT")
                .meant())
        .contains("Lea Brun > Lea Brun", "Brun > Lea Brun");
  }

  @Test
  void aWordOfTheHeadlineStandsBeforeASurnameOfTheText() {
    HandMade article =
        HandMade.english(
            "Angry/ADJ/PER Brun/PROPN/PER leaves/VERB",
            "¶ Brun/PROPN/PER was/AUX late/ADJ and/CCONJ nobody/PRON knows/VERB why/ADV ./PUNCT");

    assertThat(article.meant()).containsExactly("Angry Brun > Brun", "Brun > Brun");
  }

  @Test
  void aFirstNameOfTheHeadlineIsOne() {
    HandMade article =
        HandMade.english(
            "Omar/PROPN/PER Brun/PROPN/PER leaves/VERB",
            "¶ Brun/PROPN/PER was/AUX late/ADJ and/CCONJ nobody/PRON knows/VERB why/ADV ./PUNCT");

    assertThat(article.meant()).containsExactly("Omar Brun > Omar Brun", "Brun > Omar Brun");
  }

  @Test
  void inTheTextAWordWithACapitalBelongsToTheName() {
    HandMade article =
        HandMade.english(
            "Boats/NOUN leave/VERB",
            "¶ The/DET boats/NOUN of/ADP Bonny/ADJ/PER Brun/PROPN/PER are/AUX late/ADJ ./PUNCT",
            "Brun/PROPN/PER left/VERB ./PUNCT");

    assertThat(article.meant()).containsExactly("Bonny Brun > Bonny Brun", "Brun > Bonny Brun");
  }

  @Test
  void aBodyElsewhereIsNamedOnceMoreAndNowhereAsAPlace() {
    HandMade twice =
        HandMade.english(
            "Hartmoor/PROPN/ORG paid/VERB ./PUNCT", "Hartmoor/PROPN/ORG left/VERB ./PUNCT");
    assertThat(twice.namesakes().isBodyElsewhere(twice.names().get(0))).isTrue();

    HandMade once = HandMade.english("Hartmoor/PROPN/ORG paid/VERB ./PUNCT");
    assertThat(once.namesakes().isBodyElsewhere(once.names().get(0))).isFalse();

    HandMade place =
        HandMade.english(
            "Hartmoor/PROPN/ORG paid/VERB ./PUNCT",
            "Hartmoor/PROPN/ORG left/VERB ./PUNCT",
            "Near/ADP Hartmoor/PROPN/ORG it/PRON rained/VERB ./PUNCT");
    assertThat(place.namesakes().isBodyElsewhere(place.names().get(0))).isFalse();
  }

  @Test
  void aPlaceThatIsABodyElsewhereCountsAsTheBody() {
    HandMade article =
        HandMade.english(
            "Hartmoor/PROPN/LOC paid/VERB ./PUNCT", "Hartmoor/PROPN/ORG left/VERB ./PUNCT");

    assertThat(article.namesakes().isBodyElsewhere(article.names().get(0))).isTrue();
    assertThat(article.namesakes().isBodyElsewhere(article.names().get(1))).isFalse();
  }
}
