package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.pipeline.ArticleSettings.DEFAULT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCacheTest {

  private static final Article ARTICLE = RandomAnalyses.article("a.txt", "Non.");

  @TempDir Path folder;

  private AnalysisCache cache() {
    return new AnalysisCache(
        folder.resolve("cache"), "build", RuleSet.NONE, Instant.parse("2031-02-03T10:00:00Z"));
  }

  private static Checked checked(List<Finding> findings) {
    return new Checked(ARTICLE, List.of(), List.of(), List.of(), List.of(), findings, List.of());
  }

  private static Finding finding(Article article) {
    return new Finding("rule", Severity.INFO, article, new Span(0, 3), Literal.of("no"), List.of());
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(f -> f.getFileName().toString().length() > 60).findFirst().orElseThrow();
    }
  }

  @Test
  void findsWhatItWasGiven() {
    Checked checked = RandomAnalyses.checked(3);
    AnalysisCache cache = cache();
    assertThat(cache.find(checked.article(), DEFAULT)).isEmpty();
    cache.keep(checked, DEFAULT);
    assertThat(cache().find(checked.article(), DEFAULT)).hasValue(checked);
    assertThat(cache.trouble()).isEmpty();
  }

  @Test
  void findsItForTheSameTextUnderAnotherNameAndSpeaksOfThatOne() {
    cache().keep(checked(List.of(finding(ARTICLE))), DEFAULT);
    Article moved = RandomAnalyses.article("b.txt", "Non.");
    assertThat(cache().find(moved, DEFAULT))
        .hasValueSatisfying(
            found -> {
              assertThat(found.article()).isSameAs(moved);
              assertThat(found.findings()).containsExactly(finding(moved));
            });
  }

  @Test
  void aDamagedFileIsPassedOverAndReplaced() throws IOException {
    Checked checked = checked(List.of(finding(ARTICLE)));
    cache().keep(checked, DEFAULT);
    byte[] sound = Files.readAllBytes(file());
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 1;
      Files.write(file(), damaged);
      assertThat(cache().find(ARTICLE, DEFAULT)).isEmpty();
    }
    cache().keep(checked, DEFAULT);
    assertThat(cache().find(ARTICLE, DEFAULT)).hasValue(checked);
  }

  @Test
  void whatItCannotTellOfOneArticleIsNotKept() {
    AnalysisCache cache = cache();
    cache.keep(checked(List.of(finding(RandomAnalyses.article("b.txt", "Non.")))), DEFAULT);
    cache.keep(
        new Checked(
            ARTICLE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Omission.ofFile("b.txt", Omission.Cause.UNREAD, "why"))),
        DEFAULT);
    assertThat(cache.find(ARTICLE, DEFAULT)).isEmpty();
    assertThat(cache.trouble()).isEmpty();
  }

  @Test
  void afterTheFirstFailureNothingMoreIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("cache"), "");
    AnalysisCache cache = cache();
    cache.keep(checked(List.of()), DEFAULT);
    Optional<IOException> trouble = cache.trouble();
    Files.delete(file);
    cache.keep(checked(List.of()), DEFAULT);
    cache.tidy();
    assertThat(trouble).isPresent();
    assertThat(cache.trouble()).isEqualTo(trouble);
    assertThat(file).doesNotExist();
  }
}
