package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

  private final KnownNames known = new KnownNames();

  private void add(Kind kind, String... names) {
    for (String name : names) {
      known.add(new Referent(name, kind, Gender.UNKNOWN, Number.UNKNOWN));
    }
  }

  private void addPeople(int number, String name) {
    add(Kind.PERSON, Collections.nCopies(number, name).toArray(String[]::new));
  }

  private static List<String> names(List<Referent> referents) {
    return referents.stream().map(Referent::name).toList();
  }

  private List<String> people(String name) {
    return names(known.people(Referent.words(name)));
  }

  private List<String> bySurname(String name) {
    return names(known.bySurname(Referent.words(name)));
  }

  private String body(String name) {
    return known.body(name, Referent.words(name)).map(Referent::name).orElse("-");
  }

  @Test
  void aPersonIsFoundByTheFirstOrTheLastWordsOfTheName() {
    add(Kind.PERSON, "Lea Marie Brun");

    assertThat(people("Lea")).containsExactly("Lea Marie Brun");
    assertThat(people("Brun")).containsExactly("Lea Marie Brun");
    assertThat(people("Lea Marie")).containsExactly("Lea Marie Brun");
    assertThat(people("Marie Brun")).containsExactly("Lea Marie Brun");
    assertThat(people("Lea Marie Brun")).containsExactly("Lea Marie Brun");
  }

  @Test
  void aPersonIsNotFoundByAWordInTheMiddleOrByAnotherName() {
    add(Kind.PERSON, "Lea Marie Brun");

    assertThat(people("Marie")).isEmpty();
    assertThat(people("Lea Holt")).isEmpty();
    assertThat(people("Omar Brun")).isEmpty();
  }

  @Test
  void anInitialInTheMiddleMakesNoOtherPerson() {
    add(Kind.PERSON, "Lea E. Brun", "Omar Sy");

    assertThat(people("Lea Brun")).containsExactly("Lea E. Brun");
    assertThat(people("Omar K. Sy")).containsExactly("Omar Sy");
  }

  @Test
  void anInitialStandsForAFirstNameThatBeginsWithIt() {
    add(Kind.PERSON, "Lea Brun", "Omar Brun", "Lea Holt");

    assertThat(people("L. Brun")).containsExactly("Lea Brun");
    assertThat(people("O. Brun")).containsExactly("Omar Brun");
    assertThat(people("P. Brun")).isEmpty();
  }

  @Test
  void aFirstNameStandsForAnInitialThatItBeginsWith() {
    add(Kind.PERSON, "L. Brun", "L. Holt");

    assertThat(people("Lea Brun")).containsExactly("L. Brun");
    assertThat(people("Omar Brun")).isEmpty();
  }

  @Test
  void twoFirstNamesWithOneInitialAreTwoPeople() {
    add(Kind.PERSON, "Lea Brun", "Louise Brun");

    assertThat(people("Lea Brun")).containsExactly("Lea Brun");
    assertThat(people("L. Brun")).containsExactly("Lea Brun", "Louise Brun");
  }

  @Test
  void peopleAreFoundInTheOrderInWhichTheyWereAdded() {
    add(Kind.PERSON, "L. Brun", "Lea Brun", "Lea E. Brun");

    assertThat(people("Lea Brun")).containsExactly("L. Brun", "Lea Brun", "Lea E. Brun");
  }

  @Test
  void aCrowdWithOneSurnameIsNobodyInParticular() {
    addPeople(KnownNames.CROWD, "Lea Brun");
    assertThat(people("Brun")).hasSize(KnownNames.CROWD);

    addPeople(1, "Omar Brun");
    assertThat(people("Brun")).isEmpty();
  }

  @Test
  void inACrowdOnlyTheNameInFullCounts() {
    addPeople(KnownNames.CROWD, "Lea Brun");
    addPeople(1, "Brun");

    assertThat(people("Brun")).containsExactly("Brun");
  }

  @Test
  void initialsCountForACrowdAsFullNamesDo() {
    addPeople(KnownNames.CROWD / 2, "Lea E. Brun");
    addPeople(KnownNames.CROWD / 2, "L. Brun");
    assertThat(people("Lea Brun")).hasSize(KnownNames.CROWD);

    addPeople(1, "L. Brun");
    assertThat(people("Lea Brun")).isEmpty();
  }

  @Test
  void behindAWordOfTheHeadlineTheWholeNameOfSomebodyCounts() {
    add(Kind.PERSON, "Brun", "Lea Brun", "Omar Sy", "Angry");

    assertThat(names(known.peopleBehind(List.of("angry", "brun")))).containsExactly("Brun");
    assertThat(names(known.peopleBehind(List.of("angry", "omar", "sy"))))
        .containsExactly("Omar Sy");
    assertThat(names(known.peopleBehind(List.of("angry", "lea")))).isEmpty();
  }

  @Test
  void aSurnameIsTheEndOfALongerName() {
    add(Kind.PERSON, "Lea Brun", "Brun", "Omar Keller Brun");

    assertThat(bySurname("Brun")).containsExactly("Lea Brun", "Omar Keller Brun");
    assertThat(bySurname("Keller Brun")).containsExactly("Omar Keller Brun");
    assertThat(bySurname("Lea")).isEmpty();
    assertThat(bySurname("Lea Brun")).isEmpty();
  }

  @Test
  void theSurnameOfACrowdIsNobodys() {
    addPeople(KnownNames.CROWD, "Lea Brun");
    assertThat(bySurname("Brun")).hasSize(KnownNames.CROWD);

    addPeople(1, "Omar Brun");
    assertThat(bySurname("Brun")).isEmpty();
  }

  @Test
  void aBodyWithTheNameIsNoPerson() {
    add(Kind.ORGANIZATION, "Brun Brothers");

    assertThat(people("Brun")).isEmpty();
    assertThat(bySurname("Brothers")).isEmpty();
  }

  @Test
  void aPlaceIsFoundByItsWholeNameOnly() {
    add(Kind.PLACE, "Saint-Aubin", "Gex");

    assertThat(known.place(List.of("saint", "aubin")).map(Referent::name)).contains("Saint-Aubin");
    assertThat(known.place(List.of("aubin"))).isEmpty();
  }

  @Test
  void aBodyIsFoundByTheFirstOrTheLastWordsOfItsName() {
    add(Kind.ORGANIZATION, "Harbour Safety Board");

    assertThat(body("Harbour")).isEqualTo("Harbour Safety Board");
    assertThat(body("Safety Board")).isEqualTo("Harbour Safety Board");
    assertThat(body("Safety")).isEqualTo("-");
  }

  @Test
  void aBodyIsFoundByItsCapitals() {
    add(Kind.ORGANIZATION, "Valley Water Union", "Department of Inland Ferries");

    assertThat(body("VWU")).isEqualTo("Valley Water Union");
    assertThat(body("IF")).isEqualTo("Department of Inland Ferries");
    assertThat(body("DIF")).isEqualTo("Department of Inland Ferries");
    assertThat(body("VW")).isEqualTo("-");
  }

  @Test
  void oneCapitalIsNoAcronym() {
    add(Kind.ORGANIZATION, "Vattel", "Union Vattel");

    assertThat(body("V")).isEqualTo("-");
  }

  @Test
  void aPersonHasNoAcronym() {
    add(Kind.PERSON, "Ursula Nora Oberlin");

    assertThat(body("UNO")).isEqualTo("-");
  }
}
