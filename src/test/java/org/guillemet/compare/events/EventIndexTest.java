package org.guillemet.compare.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class EventIndexTest {

  private static Account article(String path, Language language, String sentence) {
    return new AccountBuilder(path, language, "").tells(sentence, "be").build();
  }

  private static List<String> events(Account... accounts) {
    return new EventIndex()
        .pairs(List.of(accounts)).stream()
            .map(p -> p.left().article().path() + " " + p.right().article().path())
            .toList();
  }

  @Test
  void bringsArticlesOnOneEventTogetherInTwoLanguages() {
    assertThat(
            events(
                article("a", Language.ENGLISH, "Fire at the Orsay warehouse near Selby hurt two"),
                article("b", Language.FRENCH, "Près de Selby, un incendie à l'entrepôt Orsay"),
                article("c", Language.ENGLISH, "The Castres museum opens in the spring")))
        .containsExactly("a b");
  }

  @Test
  void doesNotTakeACountryForAnEvent() {
    assertThat(
            events(
                article("a", Language.ENGLISH, "Voters in France chose a new parliament on Sunday"),
                article("b", Language.ENGLISH, "A wolf was seen in France by two shepherds")))
        .isEmpty();
  }

  @Test
  void amongManyArticlesANameOfAllTellsNothing() {
    List<Account> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(
          article(
              "%02d".formatted(i),
              Language.ENGLISH,
              "At the Selby council, item number "
                  + (i / 2)
                  + " was about the Quay"
                  + Character.toString('a' + i / 2)
                  + " house"));
    }
    assertThat(new EventIndex().pairs(many)).hasSize(20);
  }
}
