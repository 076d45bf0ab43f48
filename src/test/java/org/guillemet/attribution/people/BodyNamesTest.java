package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  private static Referent body(String name) {
    return new Referent(name, Kind.ORGANIZATION, Gender.UNKNOWN, Number.UNKNOWN);
  }

  private static List<String> found(List<Referent> bodies, String... stems) {
    return new BodyNames(bodies, ClosedClasses.of(Language.ENGLISH))
        .withMoreThan(Set.of(stems)).stream().map(Referent::name).toList();
  }

  @Test
  void bodiesAreFoundBySomeOfTheirWords() {
    List<Referent> bodies = List.of(body("Harbour Council"), body("Council"), body("School Board"));

    assertThat(found(bodies, "council")).containsExactly("Harbour Council");
    assertThat(found(bodies, "harbour", "board")).isEmpty();
  }

  @Test
  void aCrowdWithOneWordIsNoBodyInParticular() {
    List<Referent> councils =
        IntStream.range(0, KnownNames.CROWD + 1).mapToObj(i -> body("Council " + i)).toList();

    assertThat(found(councils, "council")).isEmpty();
    assertThat(found(councils.subList(1, councils.size()), "council")).hasSize(KnownNames.CROWD);
  }

  @Test
  void theFirstBodyCountsWhetherItsWordsOrItsCapitalsAreGiven() {
    KnownNames known = new KnownNames();
    known.add(body("Department of Inland Ferries"));
    known.add(body("IF Union"));
    known.add(body("Inland Ferries"));

    assertThat(known.body("IF", List.of("if")).map(Referent::name))
        .contains("Department of Inland Ferries");
    assertThat(known.body("Union", List.of("union")).map(Referent::name)).contains("IF Union");
    assertThat(known.body("Board", List.of("board"))).isEmpty();
  }
}
