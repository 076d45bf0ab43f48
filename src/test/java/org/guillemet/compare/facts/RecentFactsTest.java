package org.guillemet.compare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class RecentFactsTest {

  private final List<String> read = new ArrayList<>();

  private final RecentFacts facts =
      new RecentFacts(
          account -> {
            read.add(account.article().path());
            return List.of();
          });

  private static Account account(int number) {
    return new AccountBuilder(number + ".txt", Language.ENGLISH, "2031-02-03").build();
  }

  @Test
  void readsAgainWhatWasAskedForLongAgo() {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      accounts.add(account(i));
    }

    accounts.forEach(facts::of);
    facts.of(accounts.get(100));
    facts.of(accounts.get(1));
    assertThat(read).hasSize(101);
    facts.of(accounts.get(0));
    assertThat(read).hasSize(102).endsWith("0.txt");
  }

  @Test
  void tellsEqualArticlesApart() {
    facts.of(account(1));
    facts.of(account(1));

    assertThat(read).hasSize(2);
  }
}
