package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
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
  void theMainBodyIsNamedMoreOftenThanAnyOther() {
    Referent lines = named("Harbour Lines", 3);
    Referent union = named("Dockers' Union", 3);

    assertThat(main(List.of(lines, named("Brun", 2)))).contains(lines);
    assertThat(main(List.of(lines, union))).isEmpty();
    assertThat(main(List.of(named("Brun", 1)))).isEmpty();
    Referent firm = named("Brun", 1);
    firm.roleLemmas().add("firm");
    assertThat(main(List.of(firm))).contains(firm);
    assertThat(
            new BodyNames(List.of(lines, union), ClosedClasses.of(Language.ENGLISH))
                .main(r -> r != union, r -> false))
        .contains(lines);
  }

  private static Referent named(String name, int times) {
    Referent body = body(name);
    IntStream.range(0, times).forEach(i -> body.addMention(new Span(10 * i, 10 * i + 5)));
    return body;
  }

  private static Optional<Referent> main(List<Referent> bodies) {
    return new BodyNames(bodies, ClosedClasses.of(Language.ENGLISH))
        .main(r -> true, r -> r.roleLemmas().contains("firm"));
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
