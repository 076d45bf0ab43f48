package org.guillemet.compare.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.ClaimMatches;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Meeting;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final List<Account> ACCOUNTS =
      IntStream.rangeClosed(1, 4).mapToObj(ComparerTest::account).toList();

  private static Account account(int day) {
    return new AccountBuilder(day + ".md", Language.ENGLISH, "2031-02-0" + day)
        .person("Nora Whelan", "mayor of Torvern")
        .says("Nora Whelan", "We will repair the old swing bridge before the autumn storms come.")
        .tells("The swing bridge at Torvern closed for repairs after a lorry hit it.", "close")
        .tells("Engineers from Dunmore will inspect its rusty northern pillars.", "inspect")
        .build();
  }

  private static List<String> pairs(Dossier dossier) {
    return dossier.claims().stream().map(ComparerTest::pair).distinct().toList();
  }

  private static String pair(ClaimMatch match) {
    return match.left().account().article().path() + " " + match.right().account().article().path();
  }

  @Test
  void claimsOfArticlesThatDoNotMeetAreNotMatched() {
    Meeting ofNeighbours =
        (a, b) -> Math.abs(a.day().getDayOfMonth() - b.day().getDayOfMonth()) == 1;

    Dossier dossier = Comparer.compare(ACCOUNTS, Aliases.NONE, ofNeighbours);

    assertThat(pairs(dossier)).containsExactly("1.md 2.md", "2.md 3.md", "3.md 4.md");
    assertThat(dossier.quotations()).hasSize(3);
  }

  @Test
  void oneThreadFindsWhatManyFind() throws Exception {
    Dossier many = Comparer.compare(ACCOUNTS, Aliases.NONE);
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      Dossier one = pool.submit(() -> Comparer.compare(ACCOUNTS, Aliases.NONE)).get();

      assertThat(pairs(one)).hasSize(6).isEqualTo(pairs(many));
      assertThat(one.quotations()).isEqualTo(many.quotations());
      assertThat(one.roles()).isEqualTo(many.roles());
      assertThat(one.facts()).isEqualTo(many.facts());
      assertThat(one.names()).isEqualTo(many.names());
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void claimsAreNotCopiedOnTheirWay() {
    assertThat(Comparer.compare(ACCOUNTS, Aliases.NONE).claims()).isInstanceOf(ClaimMatches.class);
  }

  @Test
  void allButQuotationsStayWithoutThem() {
    Dossier dossier = Comparer.compare(ACCOUNTS, Aliases.NONE);

    assertThat(dossier.quotations()).isNotEmpty();
    assertThat(dossier.withoutQuotations().quotations()).isEmpty();
    assertThat(pairs(dossier.withoutQuotations())).isNotEmpty().isEqualTo(pairs(dossier));
    assertThat(dossier.withoutQuotations().events()).isEqualTo(dossier.events());
  }
}
