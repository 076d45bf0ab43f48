package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  private final List<Referent> named = new ArrayList<>();
  private final List<Referent> described = new ArrayList<>();
  private final WordIndex index = new WordIndex(List.of(named, described));

  private static Referent of(Kind kind, String name) {
    return new Referent(name, kind, Gender.UNKNOWN, Number.UNKNOWN);
  }

  private List<String> found(String words) {
    return index.find(Referent.words(words)).stream().map(Referent::name).toList();
  }

  @Test
  void aPersonIsFoundBySomeWordsOfTheName() {
    named.add(of(Kind.PERSON, "Lea Marie Brun"));

    assertThat(found("Lea Marie Brun")).containsExactly("Lea Marie Brun");
    assertThat(found("Lea Brun")).containsExactly("Lea Marie Brun");
    assertThat(found("Marie")).containsExactly("Lea Marie Brun");
  }

  @Test
  void everyWordMustBeOneOfTheName() {
    named.add(of(Kind.PERSON, "Lea Brun"));
    named.add(of(Kind.PERSON, "Omar Brun"));

    assertThat(found("Omar Brun")).containsExactly("Omar Brun");
    assertThat(found("Omar Keller")).isEmpty();
    assertThat(found("Keller Brun")).isEmpty();
  }

  @Test
  void aBodyIsFoundByJustItsWords() {
    named.add(of(Kind.ORGANIZATION, "Harbour Board"));

    assertThat(found("Harbour Board")).containsExactly("Harbour Board");
    assertThat(found("Board")).isEmpty();
    assertThat(found("Board Harbour")).isEmpty();
  }

  @Test
  void thoseWhoAreAddedLaterAreFoundToo() {
    named.add(of(Kind.PERSON, "Lea Brun"));
    assertThat(found("Brun")).containsExactly("Lea Brun");

    named.add(of(Kind.PERSON, "Omar Brun"));

    assertThat(found("Brun")).containsExactly("Lea Brun", "Omar Brun");
  }

  @Test
  void theFirstListComesFirstWheneverItsReferentsAreAdded() {
    described.add(of(Kind.PERSON, "Omar Brun"));
    described.add(of(Kind.PERSON, "Nour Brun"));
    assertThat(found("Brun")).containsExactly("Omar Brun", "Nour Brun");

    named.add(of(Kind.PERSON, "Lea Brun"));

    assertThat(found("Brun")).containsExactly("Lea Brun", "Omar Brun", "Nour Brun");
  }

  @Test
  void bodiesAndPeopleStandInOneOrder() {
    named.add(of(Kind.PERSON, "Lea Holt"));
    named.add(of(Kind.ORGANIZATION, "Holt"));

    assertThat(found("Holt")).containsExactly("Lea Holt", "Holt");
  }

  @Test
  void whatACrowdHasInItsNamesFindsNobody() {
    for (int i = 0; i < KnownNames.CROWD; i++) {
      named.add(of(Kind.PERSON, "Brun " + i));
    }
    assertThat(found("Brun")).hasSize(KnownNames.CROWD);

    named.add(of(Kind.PERSON, "Lea Brun"));

    assertThat(found("Brun")).isEmpty();
    assertThat(found("Lea Brun")).containsExactly("Lea Brun");
  }

  @Test
  void inACrowdTheRarestWordTells() {
    for (int i = 0; i <= KnownNames.CROWD; i++) {
      named.add(of(Kind.PERSON, "Brun " + i));
    }
    named.add(of(Kind.PERSON, "Lea Marie Brun"));

    assertThat(found("Brun Lea")).containsExactly("Lea Marie Brun");
  }
}
