package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.fixtures.Fixtures;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTest {

  @TempDir Path folder;
  private Path news;

  /** What the analyzer has been asked for since it was last looked at. */
  private final List<String> analysed = Collections.synchronizedList(new ArrayList<>());

  /** Tells what it is asked for. */
  private final class Watched implements Analyzer {

    private final Analyzer analyzer;

    Watched(Analyzer analyzer) {
      this.analyzer = analyzer;
    }

    @Override
    public void prepare(Language language) {
      analysed.add(language.code());
      analyzer.prepare(language);
    }

    @Override
    public Analysis analyze(Article article) {
      analysed.add(article.path());
      return analyzer.analyze(article);
    }
  }

  @BeforeEach
  void writeArticles() throws IOException {
    news = Files.createDirectories(folder.resolve("news"));
    Files.createDirectories(news.resolve(".git"));
    Files.writeString(news.resolve("a.txt"), "This is WRONG. “It is”, said somebody.\n");
    Files.writeString(news.resolve("b.txt"), "This is DOUBTFUL. “It is.\n");
    Files.writeString(news.resolve("c.txt"), "This is well. “It is not”, said somebody.\n");
  }

  private Runner runner() {
    return new Runner(news).with(new Watched(Runner::analyze)).keeping("build");
  }

  private List<String> articlesAnalysed() {
    List<String> articles = analysed.stream().filter(name -> name.contains(".")).sorted().toList();
    analysed.clear();
    return articles;
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** Runs twice, the second time without analysing anything, and to the same end. */
  private void assertSame(Runner runner, String... arguments) {
    Runner.Result without = runner.run(with(arguments, "--no-cache"));
    analysed.clear();
    Runner.Result first = runner.run(arguments);
    assertThat(analysed).isNotEmpty();
    analysed.clear();
    Runner.Result second = runner.run(arguments);
    assertThat(analysed).as("analysed again").isEmpty();
    assertThat(first).isEqualTo(without);
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check .",
        "check a.txt",
        "check --format json .",
        "check --format jsonld .",
        "check --min-severity info --fail-on warning .",
        "check --fail-on-unread missing.txt b.txt",
        "extract .",
        "extract --format json ."
      })
  void aSecondRunAnalysesNothingAndPrintsTheSame(String arguments) {
    assertSame(runner(), arguments.split(" "));
  }

  @Test
  void aPageIsTheSameToo() throws IOException {
    runner().run("report", "-o", "../one.html", ".");
    analysed.clear();
    runner().run("report", "-o", "../two.html", ".");
    assertThat(analysed).isEmpty();
    assertThat(folder.resolve("two.html")).hasSameTextualContentAs(folder.resolve("one.html"));
  }

  @Test
  void whatHasChangedIsAnalysedAlone() throws IOException {
    runner().run("check", ".");
    articlesAnalysed();
    Files.writeString(news.resolve("b.txt"), "This is WRONG, too.\n");
    Files.move(news.resolve("c.txt"), news.resolve("d.txt"));

    Runner.Result second = runner().run("check", ".");

    assertThat(articlesAnalysed()).containsExactly("b.txt");
    assertThat(second).isEqualTo(runner().run("check", "--no-cache", "."));
  }

  @Test
  void anotherProgramAndOtherSettingsAnalyseAnew() throws IOException {
    runner().run("check", "a.txt");
    articlesAnalysed();
    runner().keeping("upgraded").run("check", "a.txt");
    assertThat(articlesAnalysed()).containsExactly("a.txt");
    for (String settings :
        List.of(
            "rules: {wrong-word: warning}",
            "rules: {wrong-word: off}",
            "known-speakers: [WRONG]",
            "outlets: [The Arrow]",
            "outlets: [The Arrow, WRONG]",
            "lang: fr")) {
      Files.writeString(news.resolve(".guillemet.yml"), settings);
      Runner.Result first = runner().run("check", "a.txt");
      assertThat(articlesAnalysed()).as(settings).containsExactly("a.txt");
      assertThat(runner().run("check", "a.txt")).isEqualTo(first);
      assertThat(articlesAnalysed()).as(settings).isEmpty();
    }
  }

  @Test
  void whatTellsNothingOfOneArticleIsNoReasonToAnalyseItAnew() throws IOException {
    runner().run("check", "a.txt");
    articlesAnalysed();
    Files.writeString(news.resolve(".guillemet.yml"), "aliases: {Brun: [B.]}\nfail-on: warning\n");
    runner().run("check", "--format", "json", "./a.txt");
    assertThat(articlesAnalysed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CRASH", "OVERFLOW"})
  void whatFailedIsTriedAgain(String word) throws IOException {
    Files.writeString(news.resolve("b.txt"), "This is well.\n\nThis is a " + word + ".\n");
    Runner.Result first = runner().run("check", "a.txt", "b.txt");
    articlesAnalysed();
    Runner.Result second = runner().run("check", "a.txt", "b.txt");
    assertThat(articlesAnalysed()).contains("b.txt").doesNotContain("a.txt");
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).isEqualTo(first.err());
  }

  @Test
  void withoutRepositoryAndConfigurationNothingIsLeftBehind() throws IOException {
    Files.delete(news.resolve(".git"));
    assertThat(runner().run("check", "a.txt").status()).isEqualTo(1);
    assertThat(runner().run("check", "a.txt").status()).isEqualTo(1);
    assertThat(news.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt");
    assertThat(articlesAnalysed()).hasSize(2);
  }

  @Test
  void withNoCacheNothingIsReadOrLeftBehind() throws IOException {
    runner().run("check", "--no-cache", "a.txt");
    assertThat(news.resolve(".guillemet")).doesNotExist();
    runner().run("check", "a.txt");
    articlesAnalysed();
    runner().run("check", "--no-cache", "--cache-dir", "elsewhere", "a.txt");
    assertThat(articlesAnalysed()).containsExactly("a.txt");
    assertThat(news.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void analysesMayBeKeptElsewhere() {
    runner().run("check", "--cache-dir", "../kept/here", "a.txt");
    articlesAnalysed();
    Runner.Result second =
        runner().run("check", "--verbose", "--cache-dir", "../kept/here", "a.txt");
    assertThat(articlesAnalysed()).isEmpty();
    assertThat(second.err())
        .contains("1 of 1 article known from earlier runs, in " + folder.resolve("kept/here"));
    assertThat(news.resolve(".guillemet")).doesNotExist();
    assertThat(folder.resolve("kept/here/.gitignore")).exists();
  }

  @Test
  void aFileIsNoFolderToKeepThemIn() {
    Runner.Result result = runner().run("check", "--cache-dir", "b.txt", "a.txt");
    assertThat(result.err()).isEqualTo("guillemet: --cache-dir: b.txt: not a folder\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aFolderThatHoldsOtherThingsIsNoPlaceToKeepThemIn() {
    Runner.Result result = runner().run("check", "--cache-dir", ".", "a.txt");
    assertThat(result.err())
        .isEqualTo(
            "guillemet: --cache-dir: .: holds other things; analyses need a folder of their own\n");
    assertThat(result.status()).isEqualTo(2);
    assertThat(runner().run("check", "--cache-dir", "", "a.txt").err())
        .isEqualTo("guillemet: --cache-dir: names no folder\n");
    assertThat(articlesAnalysed()).isEmpty();
  }

  @Test
  void thatNothingCanBeKeptIsSaidOnceAndChangesNothingElse() throws IOException {
    Runner.Result without = runner().run("check", "--no-cache", ".");
    Files.writeString(news.resolve(".guillemet"), "");
    Runner.Result result = runner().run("check", ".");
    assertThat(result.err())
        .isEqualTo(
            "guillemet: .guillemet/cache: analyses cannot be kept for the next run: a file is in"
                + " the way\n");
    assertThat(result.out()).isEqualTo(without.out());
    assertThat(result.status()).isEqualTo(without.status());
  }

  @Test
  void aDamagedCacheIsMendedInSilence() throws IOException {
    Runner.Result first = runner().run("check", ".");
    articlesAnalysed();
    for (String damage : List.of("", "x", "\u0000".repeat(5_000))) {
      for (Path file : kept()) {
        Files.writeString(file, damage);
      }
      assertThat(runner().run("check", ".")).isEqualTo(first);
      assertThat(articlesAnalysed()).hasSize(3);
      assertThat(runner().run("check", ".")).isEqualTo(first);
      assertThat(articlesAnalysed()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"all, 6", "by-folder, 2", "none, 0"})
  void whatIsComparedIsTheSameFromTheCache(String compare, int pairs) throws IOException {
    Files.writeString(news.resolve(".guillemet.yml"), "compare: " + compare + "\n");
    Files.createDirectories(news.resolve("sport"));
    Files.createDirectories(news.resolve("wire"));
    String said = "> The old bridge over the river will be closed to heavy lorries this winter.\n";
    for (String path : List.of("sport/a.md", "sport/b.md", "wire/a.md")) {
      Files.writeString(news.resolve(path), said);
    }
    Files.writeString(news.resolve("wire/b.md"), said.replace("will be", "will not be"));
    for (String form : List.of("json", "jsonld", "text", "sarif")) {
      String[] arguments = {
        "check", "--min-severity", "info", "--format", form, "sport", "wire", "a.txt"
      };
      Runner.Result fresh = runner().run(with(arguments, "--no-cache"));
      runner().run(arguments);
      assertThat(runner().run(arguments)).as(form).isEqualTo(fresh);
      assertThat(fresh.out().contains("differ in a negation from"))
          .isEqualTo(!compare.equals("none"));
      String[] turned = {
        "check", "--min-severity", "info", "--format", form, "a.txt", "wire", "sport"
      };
      assertThat(runner().run(turned)).as(form).isEqualTo(fresh);
    }
    assertThat(pairs("check", "--verbose", "."))
        .isEqualTo(pairs("check", "--verbose", "--no-cache", "."))
        .hasSize(pairs);
  }

  private List<String> pairs(String... arguments) {
    return runner().run(arguments).err().lines().filter(l -> l.contains(": compared ")).toList();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(news.resolve(".guillemet/cache"))) {
      return files.filter(f -> f.getFileName().toString().length() > 60).toList();
    }
  }

  @Test
  void severalRunsAtOnceGiveTheSame() throws Exception {
    for (int i = 0; i < 20; i++) {
      Files.writeString(news.resolve("more" + i + ".txt"), "This is WRONG. " + i + "\n");
    }
    Runner.Result alone = runner().run("check", "--no-cache", ".");
    List<Runner.Result> results = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads =
        IntStream.range(0, 4)
            .mapToObj(i -> new Thread(() -> results.add(runner().run("check", "."))))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(results).hasSize(4).containsOnly(alone);
    assertThat(kept()).as("23 articles, and what they have in common").hasSize(24);
  }

  @Tag("models")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --format json",
        "check --format jsonld",
        "extract --format json",
        "extract"
      })
  void fixturesGiveTheSameFromTheCache(String arguments) throws IOException {
    for (Path fixture : Fixtures.all()) {
      Path copy = news.resolve(fixture);
      Files.createDirectories(copy.getParent());
      Files.copy(fixture, copy);
    }
    Runner runner =
        Runner.withModels(news).with(new Watched(SharedAnalyzer.get())).keeping("build");
    assertSame(runner, with(arguments.split(" "), "fixtures"));
  }
}
