package org.guillemet.compare.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> read = new ArrayList<>();

  private final Recent<List<String>> recent =
      new Recent<>(
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

    accounts.forEach(recent::of);
    recent.of(accounts.get(100));
    recent.of(accounts.get(1));
    assertThat(read).hasSize(101);
    recent.of(accounts.get(0));
    assertThat(read).hasSize(102).endsWith("0.txt");
  }

  @Test
  void tellsEqualArticlesApart() {
    recent.of(account(1));
    recent.of(account(1));

    assertThat(read).hasSize(2);
  }
}
