package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Comparisons;
import org.guillemet.pipeline.Comparisons.Known;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonCacheTest {

  private static final Account SHORT = account("a.txt", "Non.");
  private static final Account LONG = account("b.txt", "Non, ce sont douze personnes.");
  private static final List<Account> BOTH = List.of(SHORT, LONG);

  @TempDir private Path folder;

  private static Account account(String path, String text) {
    Entity brun =
        new Entity(
            "e1",
            "Brun",
            Entity.Kind.PERSON,
            Morphology.Gender.UNKNOWN,
            Morphology.Number.SINGULAR,
            List.of(),
            List.of(),
            List.of());
    return new Account(
        RandomAnalyses.article(path, text), List.of(), List.of(), List.of(brun), List.of());
  }

  private Comparisons cache() {
    return new AnalysisCache(
            folder.resolve("cache"), "build", RuleSet.NONE, Instant.parse("2031-02-03T10:00:00Z"))
        .comparisons(path -> ArticleSettings.DEFAULT, Aliases.NONE);
  }

  /** The words of the finding are in the second article, beyond the end of the first. */
  private static Finding finding(Article one, Article other) {
    return finding(one, other, "rule");
  }

  private static Finding finding(Article one, Article other, String rule) {
    Span words = new Span(14, 19);
    return new Finding(
        rule,
        Severity.ERROR,
        other,
        words,
        Message.of(
            "key",
            new MessagePart.Excerpt(other, words),
            new MessagePart.Words(one, List.of(new Span(0, 3)))),
        List.of(new Related(one, new Span(0, 3), Literal.of("there"))));
  }

  private static Known known(List<Finding> findings) {
    return new Known(
        findings,
        List.of(
            new SharedEntity(
                "Brun",
                Entity.Kind.PERSON,
                BOTH.stream()
                    .map(account -> new SharedEntity.Member(account, account.entities().get(0)))
                    .toList())));
  }

  private static Known known() {
    return known(List.of(finding(SHORT.article(), LONG.article())));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(f -> f.getFileName().toString().length() > 60).findFirst().orElseThrow();
    }
  }

  @Test
  void findsWhatItWasGiven() {
    assertThat(cache().find(BOTH)).isEmpty();
    cache().keep(BOTH, known());
    assertThat(cache().find(BOTH)).hasValue(known());
    assertThat(cache().find(List.of(SHORT))).isEmpty();
  }

  @Test
  void largeOnesAreKeptInSmallParts() throws IOException {
    List<Finding> many =
        IntStream.range(0, 60_000)
            .mapToObj(i -> finding(SHORT.article(), LONG.article(), "rule" + i * 7919))
            .toList();
    cache().keep(BOTH, known(many));
    assertThat(cache().find(BOTH)).hasValue(known(many));
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      List<Path> parts = files.filter(f -> f.getFileName().toString().length() > 60).toList();
      assertThat(parts)
          .hasSizeGreaterThan(2)
          .allSatisfy(f -> assertThat(f.toFile().length()).isLessThan(70_000));
      Files.delete(parts.get(1));
    }
    assertThat(cache().find(BOTH)).as("without one of them").isEmpty();
  }

  @Test
  void speaksOfTheArticlesThatAreGiven() {
    cache().keep(BOTH, known());
    List<Account> again =
        List.of(account("a.txt", SHORT.article().text()), account("b.txt", LONG.article().text()));
    assertThat(cache().find(again))
        .hasValueSatisfying(
            found -> {
              assertThat(found.findings().get(0).article()).isSameAs(again.get(1).article());
              assertThat(found.entities().get(0).members().get(0).account()).isSameAs(again.get(0));
            });
  }

  @Test
  void aDamagedFileIsPassedOver() throws IOException {
    cache().keep(BOTH, known());
    byte[] sound = Files.readAllBytes(file());
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 1;
      Files.write(file(), damaged);
      assertThat(cache().find(BOTH)).isEmpty();
    }
  }

  @Test
  void bytesThatAreAnythingElseAreRefusedOrReadAsSomethingElse() {
    byte[] sound = ComparisonCodec.encode(known(), BOTH);
    for (int i = 0; i < sound.length; i++) {
      for (int flipped = 1; flipped < 256; flipped <<= 1) {
        byte[] damaged = sound.clone();
        damaged[i] ^= (byte) flipped;
        try {
          for (Finding finding : ComparisonCodec.decode(damaged, BOTH).findings()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(finding.article().text().length());
          }
        } catch (RuntimeException e) {
          // refused
        }
      }
    }
  }

  @Test
  void whatSpeaksOfAnotherArticleIsNotKept() {
    Account other = account("c.txt", LONG.article().text());
    cache().keep(BOTH, known(List.of(finding(SHORT.article(), other.article()))));
    assertThat(cache().find(BOTH)).isEmpty();
  }
}
