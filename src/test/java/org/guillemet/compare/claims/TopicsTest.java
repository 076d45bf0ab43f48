package org.guillemet.compare.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

  private static Set<String> topic(Language language, String sentence) {
    return read(new AccountBuilder("a", language, "").tells(sentence, "x").build());
  }

  private static Set<String> read(Account account) {
    return new Topics(account).read(account.claims().get(0)).topic();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "il a dit que le vigile ouvrira la porte aux voleurs ~ he says the guard opens the door to the thieves",
        "on sait que l’aéroport de Tirana était fermé ~ we heard that the airport of Tirana was closed",
        "le port de Gênes emploie des dockers ~ the port of Genoa employed dockers",
        "un accord avec Sergueï Goulamov au Caire ~ an agreement with Sergei Gulamov in Cairo",
      })
  void ideasAndNamesHaveOneCodeInBothLanguages(String french, String english) {
    Set<String> left = topic(Language.FRENCH, french);
    Set<String> right = topic(Language.ENGLISH, english);
    assertThat(left).filteredOn(right::contains).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aNameAtTheStartOfASentenceIsOneWhereTheArticleKnowsIt() {
    Account account =
        new AccountBuilder("a", Language.ENGLISH, "")
            .person("Odette Salvy")
            .tells("they say that Salvy has resigned", "resign")
            .build();
    assertThat(read(account)).contains("n:salvi").doesNotContain("n:odete");
  }

  @Test
  void aFunctionBesideANameIsLeftOut() {
    assertThat(topic(Language.ENGLISH, "they say the treasurer Salvy has resigned"))
        .contains("n:salvi", "i:resign")
        .noneMatch(code -> code.contains("treas"));
    assertThat(topic(Language.ENGLISH, "they say the treasurer has resigned"))
        .anyMatch(code -> code.contains("treas"));
  }

  @ParameterizedTest
  @CsvSource({
    "approved, false",
    "rejected, true",
  })
  void contraryWordsAreDenials(String predicate, boolean denied) {
    Account account =
        new AccountBuilder("a", Language.ENGLISH, "")
            .tells("The council has " + predicate + " the plan", predicate)
            .build();
    assertThat(new Topics(account).read(account.claims().get(0)).isDenied()).isEqualTo(denied);
  }
}
