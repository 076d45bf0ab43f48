package org.guillemet.compare.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.NameDifference;
import org.guillemet.compare.stage.Comparer;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

  private static final String EVENT = "won the Pellham medal at the Selby academy for her bridges";

  private static List<NameDifference> differences(String left, String right) {
    return Comparer.compare(
            List.of(
                new AccountBuilder("a", Language.ENGLISH, "")
                    .person(left)
                    .tells("She " + EVENT, "win")
                    .build(),
                new AccountBuilder("b", Language.ENGLISH, "")
                    .person(right)
                    .tells("She " + EVENT, "win")
                    .build()),
            Aliases.NONE)
        .names();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Ruth Carver, Ruth Sandiford",
    "Ingrid Solheim, Ragna Solheim",
    "Jean-Marc Barbier, Jean-Louis Barbier",
  })
  void findsOneUnderTwoNames(String left, String right) {
    assertThat(differences(left, right)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Ruth Carver, Ruth Carver",
    "Ruth Carver, Joan Sandiford",
    "Xu Jialing, Jialing Xu",
    "Sergiy Bondar, Serhii Bondar",
    "Richard Olney, Dick Olney",
    "George Papas, Yorgos Papas",
    "R. Carver, Ruth Carver",
    "Susan M. Carver, Susan Carver",
    "Samir Abdel Aziz, Samir Abdelaziz",
  })
  void leavesSpellingsAndOtherPeopleAlone(String left, String right) {
    assertThat(differences(left, right)).isEmpty();
  }

  @Test
  void leavesAFamilyAlone() {
    assertThat(
            Comparer.compare(
                    List.of(
                        new AccountBuilder("a", Language.ENGLISH, "")
                            .person("Kevin Oakham")
                            .tells("His brother " + EVENT, "win")
                            .build(),
                        new AccountBuilder("b", Language.ENGLISH, "")
                            .person("Darren Oakham")
                            .tells("He " + EVENT, "win")
                            .build()),
                    Aliases.NONE)
                .names())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Moira Hartigan, Harrigan, 1",
    "Lucie Delvaux-Morin, Delvaux-Marin, 1",
    "Hervé Costantini, Henri Costantini, 1",
    "Moira Hartigan, Jack Hartigan, 0",
    "Moira Hartigan, Costigan, 0",
    "Moira Hart, Harp, 0",
  })
  void findsSlipsInOneArticle(String full, String other, int found) {
    assertThat(
            Comparer.compare(
                    List.of(
                        new AccountBuilder("a", Language.ENGLISH, "")
                            .person(full)
                            .person(other)
                            .build()),
                    Aliases.NONE)
                .names())
        .hasSize(found);
  }
}
