package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static final String LEA = "Lea Brun smiled. ";
  private static final String OMAR = "Omar Brun left. ";

  @Test
  void aSurnameIsThePersonNamedInFullBeforeOrLater() {
    assertThat(NamedPeople.english(LEA + "Brun left.").meant())
        .containsExactly("Lea Brun > Lea Brun", "Brun > Lea Brun");
    assertThat(NamedPeople.english("Brun left. " + LEA).meant())
        .containsExactly("Brun > Lea Brun", "Lea Brun > Lea Brun");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    assertThat(NamedPeople.english(LEA + OMAR + "Brun stayed.").meant())
        .containsExactly(
            "Lea Brun > Lea Brun", "Omar Brun > Omar Brun", "Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aSurnameIsWhoeverHasBeenNamedBefore() {
    assertThat(NamedPeople.english(LEA + "Brun stayed. " + OMAR).meant())
        .containsExactly("Lea Brun > Lea Brun", "Brun > Lea Brun", "Omar Brun > Omar Brun");
    assertThat(NamedPeople.english("Brun stayed. " + LEA + OMAR).meant())
        .contains("Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aFirstNameTellsWhoACourtesyTitleIsNotFor() {
    String genders = "Lea PERSON FEMININE; Omar PERSON MASCULINE";

    assertThat(NamedPeople.english(LEA + OMAR + "Mr. Brun stayed.", genders).meant())
        .contains("Brun > Omar Brun");
    assertThat(NamedPeople.english(LEA + OMAR + "Mrs. Brun stayed.", genders).meant())
        .contains("Brun > Lea Brun");
    assertThat(NamedPeople.english(LEA + OMAR + "Dr. Brun stayed.", genders).meant())
        .contains("Brun > Lea Brun or Omar Brun");
  }

  @Test
  void aTitleBeforeTheFullNameTellsWhoIsMeant() {
    assertThat(NamedPeople.english("Mrs. Lea Brun smiled. " + OMAR + "Mr. Brun stayed.").meant())
        .contains("Brun > Omar Brun");
  }

  @Test
  void whoeverIsMeantIsMentionedThere() {
    NamedPeople article = NamedPeople.english(LEA + "Mrs. Brun left.");
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
            NamedPeople.english("Lea Brun smiled.", "Lea PERSON FEMININE")
                .referent("Lea Brun")
                .isUnlikely(Gender.MASCULINE))
        .isTrue();
    assertThat(
            NamedPeople.english("Rose smiled.", "Rose PERSON FEMININE")
                .referent("Rose")
                .isUnlikely(Gender.MASCULINE))
        .isFalse();
  }

  @Test
  void aNationalityIsNobody() {
    NamedPeople article = NamedPeople.english("Frisian boats left.", "Frisian OTHER");

    assertThat(article.meant()).containsExactly("Frisian > ");
    assertThat(article.namesakes().referents()).isEmpty();
  }

  @Test
  void whatIsABodyElsewhereIsABody() {
    NamedPeople article = NamedPeople.english("Hartmoor paid. Hartmoor left.", "Hartmoor#2 PERSON");

    assertThat(article.namesakes().referents()).hasSize(1);
    assertThat(article.referent("Hartmoor").kind()).isEqualTo(Kind.ORGANIZATION);
    assertThat(article.referent("Hartmoor").number()).isEqualTo(Number.UNKNOWN);
  }

  @Test
  void whatNoBodyIsCalledIsAPerson() {
    NamedPeople article = NamedPeople.english("Hartmoor paid. Holt left.");

    assertThat(article.referent("Holt").kind()).isEqualTo(Kind.PERSON);
  }

  @Test
  void aSurnameThatIsTakenForABodyIsThePersons() {
    assertThat(NamedPeople.english(LEA + "Brun left.", "Brun#2 ORGANIZATION").meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void aSurnameBehindTheNounOfABodyIsTheBodys() {
    NamedPeople article =
        NamedPeople.french(
            "Léa Brun sourit. La scierie Brun brûle.",
            "Brun#2 ORGANIZATION; scierie NOUN FEMININE");

    assertThat(article.meant()).containsExactly("Léa Brun > Léa Brun", "Brun > Brun");
    assertThat(article.referent("Brun").kind()).isEqualTo(Kind.ORGANIZATION);
    assertThat(article.referent("Brun").roleLemmas()).containsExactly("scierie");
    assertThat(article.referent("Brun").gender()).isEqualTo(Gender.FEMININE);
  }

  @Test
  void adjectivesMayStandBetweenTheNounAndTheBody() {
    NamedPeople article =
        NamedPeople.french("Groupe allemand Brun brûle.", "Groupe NOUN; Brun ORGANIZATION");

    assertThat(article.referent("Brun").roleLemmas()).containsExactly("groupe");
  }

  @Test
  void aBodyWithoutANounHasNoRole() {
    assertThat(
            NamedPeople.french("La digue Hydrelle tient.", "Hydrelle ORGANIZATION")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
    assertThat(
            NamedPeople.french("Hydrelle paie.", "Hydrelle ORGANIZATION")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
    assertThat(
            NamedPeople.french("La société et Hydrelle paient.", "Hydrelle ORGANIZATION")
                .referent("Hydrelle")
                .roleLemmas())
        .isEmpty();
  }

  @Test
  void aSurnameBehindAPrepositionIsThePlace() {
    NamedPeople article = NamedPeople.english(LEA + "They met in Brun.", "Brun#2 LOCATION");

    assertThat(article.meant()).contains("Brun > Brun");
    assertThat(article.referent("Brun").kind()).isEqualTo(Kind.PLACE);
  }

  @Test
  void aSurnameThatIsTakenForAPlaceIsThePersons() {
    assertThat(NamedPeople.english(LEA + "Later Brun left.", "Brun#2 LOCATION").meant())
        .contains("Brun > Lea Brun");
    assertThat(NamedPeople.english("Brun left. " + LEA, "Brun#1 LOCATION").meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void aSurnameBehindAPrepositionThatIsTakenForABodyIsThePersons() {
    assertThat(NamedPeople.english(LEA + "They spoke to Brun.", "Brun#2 ORGANIZATION").meant())
        .contains("Brun > Lea Brun");
  }

  @Test
  void onePlaceIsNamedTwice() {
    NamedPeople article =
        NamedPeople.english("In Tarnby it rained. Tarnby is wet.", "Tarnby LOCATION");

    assertThat(article.namesakes().referents()).hasSize(1);
    assertThat(article.referent("Tarnby").mentions()).hasSize(2);
  }

  @Test
  void aBodyIsNamedByItsCapitalsLater() {
    assertThat(
            NamedPeople.english(
                    "The Valley Water Union met. VWU left.",
                    "Valley ORGANIZATION; Water ORGANIZATION; Union ORGANIZATION; VWU ORGANIZATION")
                .meant())
        .contains("VWU > Valley Water Union");
  }

  @Test
  void aWordOfTheHeadlineIsNoFirstName() {
    assertThat(
            NamedPeople.english(
                    "# Angry Brun leaves¶" + LEA + "Brun was late. Nobody knows why.",
                    "Angry ADJ PERSON")
                .meant())
        .contains("Lea Brun > Lea Brun", "Brun > Lea Brun");
  }

  @Test
  void aWordOfTheHeadlineStandsBeforeASurnameOfTheText() {
    NamedPeople article =
        NamedPeople.english(
            "# Angry Brun leaves¶Brun was late and nobody knows why.", "Angry ADJ PERSON");

    assertThat(article.meant()).containsExactly("Angry Brun > Brun", "Brun > Brun");
  }

  @Test
  void aFirstNameOfTheHeadlineIsOne() {
    NamedPeople article =
        NamedPeople.english("# Omar Brun leaves¶Brun was late and nobody knows why.");

    assertThat(article.meant()).containsExactly("Omar Brun > Omar Brun", "Brun > Omar Brun");
  }

  @Test
  void inTheTextAWordWithACapitalBelongsToTheName() {
    NamedPeople article =
        NamedPeople.english(
            "# Boats leave¶The boats of Bonny Brun are late. Brun left.", "Bonny ADJ PERSON");

    assertThat(article.meant()).containsExactly("Bonny Brun > Bonny Brun", "Brun > Bonny Brun");
  }

  @Test
  void aBodyElsewhereIsNamedOnceMoreAndNowhereAsAPlace() {
    NamedPeople twice = NamedPeople.english("Hartmoor paid. Hartmoor left.");
    assertThat(twice.namesakes().isBodyElsewhere(twice.names().get(0))).isTrue();

    NamedPeople once = NamedPeople.english("Hartmoor paid.");
    assertThat(once.namesakes().isBodyElsewhere(once.names().get(0))).isFalse();

    NamedPeople place =
        NamedPeople.english("Hartmoor paid. Hartmoor left. Near Hartmoor it rained.");
    assertThat(place.namesakes().isBodyElsewhere(place.names().get(0))).isFalse();
  }

  @Test
  void aPlaceThatIsABodyElsewhereCountsAsTheBody() {
    NamedPeople article =
        NamedPeople.english("Hartmoor paid. Hartmoor left.", "Hartmoor#1 LOCATION");

    assertThat(article.namesakes().isBodyElsewhere(article.names().get(0))).isTrue();
    assertThat(article.namesakes().isBodyElsewhere(article.names().get(1))).isFalse();
  }
}
