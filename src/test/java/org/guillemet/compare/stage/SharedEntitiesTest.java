package org.guillemet.compare.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

/** Who is the same in several articles: "name@path name@path" for each entity. */
class SharedEntitiesTest {

  private static AccountBuilder french(String path) {
    return new AccountBuilder(path, Language.FRENCH, "");
  }

  private static AccountBuilder english(String path) {
    return new AccountBuilder(path, Language.ENGLISH, "");
  }

  private static List<String> shared(Aliases aliases, AccountBuilder... builders) {
    return Comparer.compare(Stream.of(builders).map(AccountBuilder::build).toList(), aliases)
        .entities()
        .stream()
        .map(
            e ->
                e.members().stream()
                    .map(m -> m.entity().name() + "@" + m.account().article().path())
                    .collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  private static List<String> shared(AccountBuilder... builders) {
    return shared(Aliases.NONE, builders);
  }

  @Test
  void aPersonIsOneUnderFullNameSurnameAndAnotherSpelling() {
    assertThat(
            shared(
                french("a").person("Vladimir Poutine"),
                english("b").person("Vladimir Putin"),
                english("c").person("Putin")))
        .containsExactly("Vladimir Poutine@a Vladimir Putin@b Putin@c");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    assertThat(
            shared(french("a").person("Léa Brun").person("Marc Brun"), french("b").person("Brun")))
        .containsExactly("Brun@b", "Léa Brun@a", "Marc Brun@a");
  }

  @Test
  void aFunctionInCommonTellsWhichOfTwoIsMeant() {
    assertThat(
            shared(
                french("a").person("Léa Brun", "maire de Gex").person("Marc Brun", "avocat"),
                french("b").person("Brun", "maire")))
        .containsExactly("Léa Brun@a Brun@b", "Marc Brun@a");
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    assertThat(
            shared(english("a").person("Ann Lind"), english("b").person("Ann Lind").person("Lind")))
        .containsExactly("Ann Lind@a Ann Lind@b", "Lind@b");
  }

  @Test
  void aManAndAWomanAreTwo() {
    assertThat(
            shared(
                french("a").names(Kind.PERSON, Gender.FEMININE, "Camille Brun"),
                french("b").names(Kind.PERSON, Gender.MASCULINE, "Camille Brun")))
        .containsExactly("Camille Brun@a", "Camille Brun@b");
  }

  @Test
  void placesAreTheGovernmentsThatTheyStandFor() {
    assertThat(
            shared(
                french("a").names(Kind.PLACE, Gender.UNKNOWN, "Moscou"),
                english("b").names(Kind.PLACE, Gender.UNKNOWN, "Russia"),
                french("c").names(Kind.PLACE, Gender.UNKNOWN, "Bakou"),
                english("d").names(Kind.PLACE, Gender.UNKNOWN, "Baku")))
        .containsExactly("Bakou@c Baku@d", "Moscou@a Russia@b");
  }

  @Test
  void bodiesAreOneUnderTheirAcronymsAndInBothLanguages() {
    assertThat(
            shared(
                french("a").names(Kind.ORGANIZATION, Gender.UNKNOWN, "OTAN"),
                english("b").names(Kind.ORGANIZATION, Gender.UNKNOWN, "NATO"),
                english("c").names(Kind.ORGANIZATION, Gender.UNKNOWN, "Gex Water Users Board"),
                english("d").names(Kind.ORGANIZATION, Gender.UNKNOWN, "GWUB")))
        .containsExactly("Gex Water Users Board@c GWUB@d", "OTAN@a NATO@b");
  }

  @Test
  void theNewsroomsAliasesOverrideTheSpelling() {
    Aliases aliases = new Aliases(Map.of("Odile Ray", Set.of("La Dame du lac")));

    assertThat(
            shared(aliases, french("a").person("Odile Ray"), french("b").person("La Dame du lac")))
        .containsExactly("Odile Ray@a La Dame du lac@b");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Account> accounts =
        Stream.of(
                french("a").person("Brun"),
                french("b").person("Léa Brun"),
                english("c").person("Marc Brown"),
                english("d").person("Brown"))
            .map(AccountBuilder::build)
            .collect(Collectors.toList());
    Dossier forwards = Comparer.compare(accounts, Aliases.NONE);
    Collections.reverse(accounts);

    assertThat(Comparer.compare(accounts, Aliases.NONE).entities()).isEqualTo(forwards.entities());
  }
}
