package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.pipeline.BrokenStages.assertLeftOut;
import static org.guillemet.pipeline.BrokenStages.breakAt;
import static org.guillemet.pipeline.BrokenStages.check;

import java.util.List;
import org.guillemet.claims.Claim;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.stage.Comparer;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** A comparison that fails costs what it fails on, and the articles stay as they are. */
class FailingComparisonTest {

  /** Breaks down whatever the articles have in common. */
  private static DossierRule brokenRule(Runnable failure) {
    return new DossierRule() {
      @Override
      public String name() {
        return "broken-rule";
      }

      @Override
      public Severity severity() {
        return Severity.ERROR;
      }

      @Override
      public List<Finding> check(Dossier dossier) {
        failure.run();
        return List.of();
      }
    };
  }

  @Test
  void aRuleThatComparesCostsItsOwnFindings() {
    assertCostsItsOwnFindings(
        () -> {
          throw new IllegalStateException("a broken comparison");
        },
        "internal error");
    assertCostsItsOwnFindings(
        () -> {
          throw new NoClassDefFoundError("a broken list");
        },
        "internal error");
  }

  @Test
  void aRuleThatComparesWithoutMemoryCostsItsOwnFindings() {
    assertCostsItsOwnFindings(
        () -> {
          throw new OutOfMemoryError();
        },
        "not enough memory");
  }

  private static void assertCostsItsOwnFindings(Runnable failure, String reason) {
    List<Checked> articles = List.of(check("a.txt", Stage.READING), check("b.txt", Stage.READING));
    Comparison comparison =
        new Comparison(
            List.of(brokenRule(failure)),
            path -> ArticleSettings.DEFAULT,
            Aliases.NONE,
            new Timings());

    Compared compared = comparison.compare(articles);

    assertThat(compared.articles()).isEqualTo(articles);
    assertThat(compared.omissions())
        .extracting(o -> o.path() + " " + o.stage() + " " + o.reason())
        .allSatisfy(line -> assertThat(line).contains("COMPARISON broken-rule: " + reason))
        .hasSize(2);
  }

  @Test
  void aComparisonWithoutMemoryLeavesTheArticlesAsTheyAre() {
    List<Checked> articles = List.of(check("a.txt", Stage.READING), check("b.txt", Stage.READING));

    Accounts.Told told =
        new Accounts(articles)
            .compare(
                accounts -> {
                  throw new OutOfMemoryError();
                });

    assertThat(told.dossier().accounts()).hasSize(2);
    assertThat(told.omissions())
        .extracting(o -> o.path() + " " + o.stage() + " " + o.reason())
        .allSatisfy(line -> assertThat(line).contains(".txt COMPARISON not enough memory"))
        .hasSize(2);
  }

  @Test
  void aComparisonCostsTheParagraphItFailsOn() {
    Checked first = check("a.txt", Stage.READING);
    Checked second = check("b.txt", Stage.READING);

    Accounts.Told told =
        new Accounts(List.of(first, second))
            .compare(
                accounts -> {
                  Account account = accounts.get(0);
                  List<Span> words = account.claims().stream().map(Claim::head).toList();
                  breakAt(words, account.article(), true);
                  return Comparer.compare(accounts, Aliases.NONE);
                });

    assertLeftOut(told.omissions(), Stage.COMPARISON);
    assertThat(told.dossier().accounts())
        .extracting(account -> account.claims().size())
        .containsExactly(4, 5);
  }

  @Test
  void aComparisonThatFailsOnWhateverItIsGivenLeavesTheArticlesApart() {
    List<Checked> articles = List.of(check("a.txt", Stage.READING), check("b.txt", Stage.READING));

    Accounts.Told told =
        new Accounts(articles)
            .compare(
                accounts -> {
                  throw new IllegalStateException("a broken comparison");
                });

    assertThat(told.dossier().accounts()).hasSize(2);
    assertThat(told.omissions()).extracting(Omission::path).containsExactly("a.txt", "b.txt");
  }
}
