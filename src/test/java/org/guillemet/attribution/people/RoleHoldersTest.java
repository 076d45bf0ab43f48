package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class RoleHoldersTest {

  private static Referent person(String name, String role, String lemma) {
    Referent person = new Referent(name, Kind.PERSON, Gender.UNKNOWN, Number.SINGULAR);
    person.addRole(new Role(new Span(0, role.length()), role, lemma, Gender.UNKNOWN));
    return person;
  }

  private static List<String> found(RoleHolders holders, Set<String> lemmas, String phrase) {
    return holders.find(lemmas, phrase).stream().map(Referent::name).toList();
  }

  private static List<Referent> crowd(int number, String role, String lemma) {
    List<Referent> people = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      people.add(person("Brun " + i, role, lemma));
    }
    return people;
  }

  @Test
  void whoeverHoldsAFunctionIsFoundByItsNoun() {
    RoleHolders holders =
        new RoleHolders(
            List.of(
                person("Lea Brun", "mayor of Gex", "mayor"), person("Omar Sy", "baker", "baker")));

    assertThat(found(holders, Set.of("mayor"), "")).containsExactly("Lea Brun");
    assertThat(found(holders, Set.of("baker"), "")).containsExactly("Omar Sy");
    assertThat(found(holders, Set.of("pilot"), "")).isEmpty();
  }

  @Test
  void holdersAreFoundInTheOrderOfTheNames() {
    RoleHolders holders =
        new RoleHolders(
            List.of(
                person("Lea Brun", "mayor", "mayor"),
                person("Omar Sy", "attorney general", "general"),
                person("Nour Holt", "mayor", "mayor")));

    assertThat(found(holders, Set.of("mayor"), "the attorney general"))
        .containsExactly("Lea Brun", "Omar Sy", "Nour Holt");
  }

  @Test
  void aRoleOfSeveralWordsIsFoundInThePhraseWhateverItsHead() {
    RoleHolders holders =
        new RoleHolders(List.of(person("Lea Brun", "Attorney General", "general")));

    assertThat(found(holders, Set.of("attorney"), "the state attorney general"))
        .containsExactly("Lea Brun");
    assertThat(found(holders, Set.of("attorney"), "the state attorney")).isEmpty();
  }

  @Test
  void aRoleOfOneWordInThePhraseIsNotEnough() {
    RoleHolders holders = new RoleHolders(List.of(person("Lea Brun", "mayor", "mayor")));

    assertThat(found(holders, Set.of("aide"), "the mayor's aide")).isEmpty();
  }

  @Test
  void aFunctionThatIsLearntLaterCounts() {
    Referent brun = person("Lea Brun", "mayor", "mayor");
    RoleHolders holders = new RoleHolders(List.of(brun));
    assertThat(found(holders, Set.of("novelist"), "")).isEmpty();

    holders.learn(brun, "novelist");

    assertThat(found(holders, Set.of("novelist"), "")).containsExactly("Lea Brun");
    assertThat(brun.roleLemmas()).containsExactly("mayor", "novelist");
  }

  @Test
  void whomTheArticleDoesNotNameHoldsNoFunctionInIt() {
    RoleHolders holders = new RoleHolders(List.of(person("Lea Brun", "mayor", "mayor")));
    Referent stranger = person("Omar Sy", "baker", "baker");

    holders.learn(stranger, "novelist");

    assertThat(holders.knows(stranger)).isFalse();
    assertThat(found(holders, Set.of("novelist", "baker"), "")).isEmpty();
    assertThat(stranger.roleLemmas()).contains("novelist");
  }

  @Test
  void whomTheArticleNamesIsKnown() {
    Referent brun = person("Lea Brun", "mayor", "mayor");

    assertThat(new RoleHolders(List.of(brun)).knows(brun)).isTrue();
  }

  @Test
  void whatIsLearntTwiceDoesNotMakeACrowd() {
    List<Referent> pilots = crowd(KnownNames.CROWD, "pilot", "pilot");
    RoleHolders holders = new RoleHolders(pilots);

    holders.learn(pilots.get(0), "pilot");

    assertThat(found(holders, Set.of("pilot"), "")).hasSize(KnownNames.CROWD);
  }

  @Test
  void whatACrowdHoldsIsNobodysOwnFunction() {
    RoleHolders few = new RoleHolders(crowd(KnownNames.CROWD, "pilot", "pilot"));
    RoleHolders many = new RoleHolders(crowd(KnownNames.CROWD + 1, "pilot", "pilot"));

    assertThat(found(few, Set.of("pilot"), "")).hasSize(KnownNames.CROWD);
    assertThat(found(many, Set.of("pilot"), "")).isEmpty();
  }

  @Test
  void theWordsOfACrowdAreNobodysOwnEither() {
    RoleHolders few = new RoleHolders(crowd(KnownNames.CROWD, "team captain", "captain"));
    RoleHolders many = new RoleHolders(crowd(KnownNames.CROWD + 1, "team captain", "captain"));

    assertThat(found(few, Set.of(), "the team captain")).hasSize(KnownNames.CROWD);
    assertThat(found(many, Set.of(), "the team captain")).isEmpty();
  }
}
