package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every article is checked as the nearest file above it says, and no wrong file stops the rest. */
class ArticleConfigTest {

  private static final String TEXT = "The WRONG and the DOUBTFUL and this MINOR word.\n";

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void makeRepository() throws IOException {
    runner = new Runner(folder);
    Files.createDirectories(folder.resolve(".git"));
    write("news/a.txt", TEXT);
    write("opinion/b.txt", TEXT);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Runner.Result check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return runner.run(all);
  }

  private static List<String> found(Runner.Result result) {
    return result
        .out()
        .lines()
        .filter(line -> line.endsWith("]"))
        .map(line -> line.replaceAll("^(\\S+?):.* (\\w+): a .*\\[(.*)]$", "$1 $2 $3"))
        .toList();
  }

  @Test
  void theNearestFileCountsAndNoOther() throws IOException {
    write(".guillemet.yml", "rules: {wrong-word: off, doubtful-word: off}\n");
    write("opinion/.guillemet.yml", "rules: {doubtful-word: error}\nmin-severity: info\n");

    assertThat(found(check(".")))
        .containsExactly(
            "opinion/b.txt error wrong-word",
            "opinion/b.txt error doubtful-word",
            "opinion/b.txt info minor-word");
    assertThat(found(check("news"))).isEmpty();
  }

  @Test
  void aFileAboveTheWorkingDirectoryCounts() throws IOException {
    write(".guillemet.yml", "rules: {wrong-word: off}\n");

    assertThat(found(new Runner(folder.resolve("news")).run("check", "a.txt")))
        .containsExactly("a.txt warning doubtful-word");
  }

  @Test
  void theRootOfARepositoryEndsTheSearch() throws IOException {
    write(".guillemet.yml", "rules: {wrong-word: off}\n");
    write("news/.git", "gitdir: elsewhere\n");
    Files.createDirectories(folder.resolve("opinion/.git"));

    assertThat(found(check("."))).contains("news/a.txt error wrong-word");
    assertThat(found(check("."))).contains("opinion/b.txt error wrong-word");
  }

  @Test
  void overridesHoldForTheirFilesAndOptionsForAll() throws IOException {
    write(
        ".guillemet.yml",
        """
        fail-on: warning
        overrides:
          - files: opinion/
            fail-on: never
            lang: fr
            outlet: Le Phare
            min-severity: error
        """);

    assertThat(check("opinion").status()).isZero();
    assertThat(check("news").status()).isEqualTo(1);
    assertThat(check(".").status()).isEqualTo(1);
    assertThat(found(check(".", "--messages", "en")))
        .containsExactly(
            "news/a.txt error wrong-word",
            "news/a.txt warning doubtful-word",
            "opinion/b.txt error wrong-word");
    assertThat(check("opinion", "--fail-on", "error").status()).isEqualTo(1);
    assertThat(found(check("opinion", "--min-severity", "warning"))).hasSize(2);
    assertThat(check("opinion", "--format", "json").out())
        .contains("\"language\": \"fr\"", "\"outlet\": \"Le Phare\"");
    assertThat(check("opinion", "--lang", "en", "--format", "json").out())
        .contains("\"language\": \"en\"");
    assertThat(check("news", "--format", "json").out())
        .contains("\"language\": \"en\"", "\"outlet\": null");
  }

  @Test
  void anArticleKeepsTheOutletThatItNames() throws IOException {
    write(".guillemet.yml", "outlet: Le Phare\n");
    write("news/own.md", "---\noutlet: Le Bac\n---\nThe ferry stops.\n");

    assertThat(check("news/own.md", "--format", "json").out()).contains("\"outlet\": \"Le Bac\"");
  }

  @Test
  void everyArticleIsToldOfInItsOwnLanguage() throws IOException {
    write(".guillemet.yml", "overrides: [{files: opinion, messages: fr}]\n");
    write("news/a.txt", "The board “will decide on Monday.\n");
    write("opinion/b.txt", "The board “will decide on Monday.\n");

    assertThat(check(".").out())
        .contains(
            "news/a.txt:1:11: error: the mark", "opinion/b.txt:1:11: erreur\u00a0: le guillemet");
    assertThat(check(".", "--messages", "en").out()).doesNotContain("erreur");
  }

  @Test
  void oneFileForAllIsRelativeToItsFolder() throws IOException {
    write(".guillemet.yml", "nonsense: true\n");
    write(
        "opinion/strict.yml",
        "overrides: [{files: /b.txt, rules: {wrong-word: off}},"
            + " {files: ../news, rules: {doubtful-word: off}}]\n");

    assertThat(found(check("--config", "opinion/strict.yml", ".")))
        .containsExactly("news/a.txt error wrong-word", "opinion/b.txt warning doubtful-word");
  }

  @Test
  void standardInputIsConfiguredByItsName() throws IOException {
    write(".guillemet.yml", "rules: {doubtful-word: off}\n");
    write("opinion/.guillemet.yml", "rules: {wrong-word: off}\nfail-on: never\n");

    Runner reading = runner.with(TEXT);
    assertThat(found(reading.run("check", "--stdin-name", "opinion/new.txt", "-")))
        .containsExactly("opinion/new.txt warning doubtful-word");
    assertThat(found(reading.run("check", "-"))).containsExactly("- error wrong-word");
  }

  @Test
  void ignoredFilesAreLeftOutEvenIfTheyAreNamed() throws IOException {
    write(".guillemet.yml", "ignore:\n  - '*.draft.txt'\n  - opinion/\n");
    write("news/c.draft.txt", TEXT);

    assertThat(found(check(".", "news/c.draft.txt", "opinion/b.txt")))
        .containsExactly("news/a.txt error wrong-word", "news/a.txt warning doubtful-word");
    assertThat(check(".").err()).isEmpty();
    Runner.Result one = check("news/c.draft.txt");
    assertThat(one.status()).isZero();
    assertThat(one.err())
        .isEqualTo(
            "guillemet: nothing to check: news/c.draft.txt, which .guillemet.yml:2 ignores\n");
    assertThat(one.out()).isEqualTo("no findings in 0 articles\n");
    assertThat(check("news/c.draft.txt", "opinion").err())
        .isEqualTo(
            "guillemet: nothing to check: 2 files are left out, among them news/c.draft.txt,"
                + " which .guillemet.yml:2 ignores\n");
    assertThat(runner.with(TEXT).run("check", "--stdin-name", "opinion/x.txt", "-").err())
        .contains("nothing to check: opinion/x.txt");
  }

  @Test
  void aWrongFileStopsItsOwnArticlesOnly() throws IOException {
    write(".guillemet.yml", "lang: en\n");
    write("opinion/.guillemet.yml", "rule: {}\nlang: english\n");
    write("opinion/c.txt", TEXT);

    Runner.Result result = check(".");

    assertThat(result.status()).isEqualTo(2);
    assertThat(found(result)).contains("news/a.txt error wrong-word");
    assertThat(result.out())
        .contains(
            "opinion/b.txt: error: not checked: opinion/.guillemet.yml configures it, and is"
                + " wrong");
    assertThat(result.err().lines())
        .containsExactly(
            "guillemet: opinion/.guillemet.yml:1: unknown key \"rule\"; did you mean \"rules\"?",
            "guillemet: opinion/.guillemet.yml:2: lang: \"english\" is none of en, fr, auto; did"
                + " you mean \"en\"?",
            "guillemet: opinion/.guillemet.yml: not checked because of that: 2 files,"
                + " opinion/b.txt among them");
    assertThat(check(".", "--format", "json").out())
        .contains("\"path\": \"opinion/c.txt\"", "\"cause\": \"configuration\"");
  }

  @Test
  void withoutAnyRightFileTheReportSaysThatNothingWasChecked() throws IOException {
    write(".guillemet.yml", "lang: english\n");
    write("old.sarif", "what an earlier run found");

    Runner.Result result =
        check("news", "opinion", "--format", "text", "--format", "sarif=old.sarif");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out())
        .isEqualTo(
            """
            news/a.txt: error: not checked: .guillemet.yml configures it, and is wrong
            opinion/b.txt: error: not checked: .guillemet.yml configures it, and is wrong

            no findings in 0 articles; 2 files not checked as a whole
            """);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(folder.resolve("old.sarif")).content().contains("\"executionSuccessful\": false");
  }

  @Test
  void whatIsNoConfigurationIsAMistakeAtItsPlace() throws IOException {
    assertMistake(new byte[] {0, 1, 2, 3}, "b.yml:1: ");
    assertMistake("a: 1\nb: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1), "b.yml:2: not UTF-8");
    assertMistake("lang: fr\n".getBytes(StandardCharsets.UTF_16), "b.yml:1: not UTF-8");
    assertMistake("# \n".repeat(4_000_000).getBytes(StandardCharsets.UTF_8), "b.yml: larger than");
    assertMistake("[".repeat(10_000).getBytes(StandardCharsets.UTF_8), "b.yml:1: nested too");
    assertMistake(
        IntStream.range(0, 60).mapToObj(i -> " ".repeat(i) + "a:\n").toList(), "b.yml:51: nested");
    assertMistake("a: &a [*a]\n".getBytes(StandardCharsets.UTF_8), "b.yml:1: nested too");
  }

  private void assertMistake(List<String> lines, String message) throws IOException {
    assertMistake(String.join("", lines).getBytes(StandardCharsets.UTF_8), message);
  }

  private void assertMistake(byte[] bytes, String message) throws IOException {
    Files.write(folder.resolve("b.yml"), bytes);
    Runner.Result result = check("--config", "b.yml", "news");
    assertThat(result.err()).startsWith("guillemet: " + message);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkIsNoMistake() throws IOException {
    write(".guillemet.yml", "\uFEFFrules: {wrong-word: off}\r\n");

    assertThat(found(check("news"))).containsExactly("news/a.txt warning doubtful-word");
  }

  @Test
  void whatIsNoFileIsAMistakeAndTheRestIsChecked() throws IOException {
    Files.createDirectory(folder.resolve("opinion/.guillemet.yml"));
    Files.createSymbolicLink(folder.resolve("news/.guillemet.yml"), Path.of(".guillemet.yml"));
    write("sport/c.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("sport/.guillemet.yml"), Path.of("nowhere"));
    write("d.txt", TEXT);

    Runner.Result result = check(".");

    assertThat(result.status()).isEqualTo(2);
    assertThat(found(result)).contains("d.txt error wrong-word");
    assertThat(result.err())
        .contains(
            "guillemet: opinion/.guillemet.yml: is a folder; a configuration is a file\n",
            "guillemet: sport/.guillemet.yml: no such file or folder\n",
            "guillemet: news/.guillemet.yml: ");
  }

  @Test
  void aFileThatMustNotBeReadIsAMistake() throws IOException {
    write("opinion/.guillemet.yml", "lang: fr\n");
    Path file = folder.resolve("opinion/.guillemet.yml");
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();

    assertThat(check(".").err()).contains("opinion/.guillemet.yml: permission denied");
  }

  @Test
  @Tag("models")
  void articlesAreComparedAsTheirConfigurationSays() throws IOException {
    String words = "“We will not go back before the pay is settled,” said ";
    write("news/a.txt", words + "Nora Whelan.\n");
    write("opinion/b.txt", words + "Ida Ross.\n");

    assertThat(compared()).hasSize(1);
    assertThat(compared("--by-folder")).isEmpty();
    write(".guillemet.yml", "overrides: [{files: news/a.txt, compare: none}]\n");
    assertThat(compared()).isEmpty();
    write(".guillemet.yml", "compare: by-folder\n");
    assertThat(compared()).isEmpty();
    write("opinion/a.txt", words + "Nora Whelan.\n");
    assertThat(compared()).singleElement().asString().startsWith("opinion/b.txt");
  }

  /** The first lines of the findings across articles. */
  private List<String> compared(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = ".";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Runner.withModels(folder)
        .run(arguments)
        .out()
        .lines()
        .filter(line -> line.endsWith("[misattributed-quotation]"))
        .toList();
  }
}
