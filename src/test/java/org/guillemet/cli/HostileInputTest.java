package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.guillemet.fixtures.Fixtures;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input, the program ends in time, says which file is wrong, and reads the others. */
class HostileInputTest {

  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String FOUND = "good.txt:1:10: error: a wrong word";

  /** A file with next to nothing in it is an article, and said to be one. */
  private static final String TOLD = " in 2 articles(; 1 file not checked as a whole)?\n";

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeGoodArticle() throws IOException {
    runner = new Runner(folder);
    write("good.txt", "The hall WRONG closes.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\r\n\r\n", "\uFEFF", "\u00AD\u200B", "\t\u00A0", "👩\u200D"})
  void textWithNothingInItIsAnArticle(String text) throws IOException {
    for (String extension : new String[] {"txt", "md", "html"}) {
      write("hostile." + extension, text);
      assertReported("hostile." + extension);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void fiveMegabytesAreReported(String extension) throws IOException {
    String paragraph = "“It closes,” said the mayor, Léa Brun. « On ferme », dit-elle.\n\n";
    write("hostile." + extension, paragraph.repeat(5_000_000 / paragraph.length()));
    assertInJson("hostile." + extension);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void oneLineOfOneMegabyteIsReported(String extension) throws IOException {
    write("hostile." + extension, "“It closes,” said the mayor, “and 'soon'.” ".repeat(25_000));
    assertInJson("hostile." + extension);
    write("hostile." + extension, "x".repeat(1_000_000));
    assertInJson("hostile." + extension);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" ",
        " \"a",
        "«",
        "»",
        "« ",
        "»a ",
        "“",
        "”",
        "“a ",
        " ”",
        "“a” ",
        "\"a\" ",
        "„",
        "‘",
        "’",
        " ‘a",
        "'a' ",
        "«“‘a’”» ",
        "«\n\n",
        "»\n\n",
        "« a\n\n« b\n\n",
        "— a\n",
        "“a ‘b\n\n"
      })
  void tenThousandQuotationMarksAreReported(String marks) throws IOException {
    write("hostile.txt", marks.repeat(10_000));
    assertReported("hostile.txt");
  }

  @Test
  void bytesThatAreNotTextAreRefused() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("nul.txt"), bytes);
    assertRefused("nul.txt", "nul.txt: looks like a binary file");
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
    }
    Files.write(folder.resolve("random.html"), bytes);
    assertRefused("random.html", "random.html: not UTF-8: byte 0x");
    byte[] latin = "La mairie a déjà fermé.".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin.md"), latin);
    assertRefused("latin.md", "latin.md: not UTF-8: byte 0xE9 at offset 13 (line 1, column 14)");
    Files.write(folder.resolve("cut.txt"), Arrays.copyOf("É".getBytes(StandardCharsets.UTF_8), 1));
    assertRefused("cut.txt", "cut.txt: not UTF-8: byte 0xC3 at offset 0 (line 1, column 1)");
    Files.write(folder.resolve("wide.txt"), "\uFEFFÉ".getBytes(StandardCharsets.UTF_16LE));
    assertRefused("wide.txt", "wide.txt: looks like UTF-16");
  }

  @Test
  void moreThanAnyArticleHoldsIsRefused() throws IOException {
    write("huge.txt", "x".repeat(20_000_001));
    assertRefused("huge.txt", "huge.txt: larger than 20 MB");
  }

  @Test
  void placesWithoutArticlesAreRefused() throws IOException {
    assertRefused("gone.txt", "gone.txt: no such file");
    assertRefused("gone/*.txt", "gone/*.txt: no article matches");
    assertRefused("good.txt/a.txt", "good.txt/a.txt: no such file");
    assertRefused("a\0b.txt", "a␀b.txt: not a path");
    Files.createDirectory(folder.resolve("empty"));
    assertRefused("empty", "empty: no articles in this folder");
    Files.createDirectory(folder.resolve("x.txt"));
    assertRefused("x.txt", "x.txt: no articles in this folder");
    write("picture.png", "PNG");
    assertRefused("picture.png", "picture.png: not a kind of file that can be read");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertRefused("link.txt", "link.txt: no such file");
  }

  @Test
  void folderCalledLikeAFileIsAFolder() throws IOException {
    Files.createDirectories(folder.resolve("x.txt/y.txt"));
    write("x.txt/y.txt/z.txt", "The hall WRONG closes.\n");

    Runner.Result result = runner.run("check", "good.txt", "x.txt");

    assertThat(result.out()).contains(FOUND, "x.txt/y.txt/z.txt:1:10: error:");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void whatMayNotBeReadIsRefused() throws IOException {
    write("secret.txt", "The hall closes.\n");
    Files.createDirectory(folder.resolve("closed"));
    write("closed/a.txt", "The hall closes.\n");
    assertThat(folder.resolve("secret.txt").toFile().setReadable(false)).isTrue();
    assertThat(folder.resolve("closed").toFile().setExecutable(false)).isTrue();
    assertThat(folder.resolve("closed").toFile().setReadable(false)).isTrue();
    try {
      assumeThat(Files.isReadable(folder.resolve("secret.txt"))).as("root reads all").isFalse();
      assertRefused("secret.txt", "secret.txt: permission denied");
      assertRefused("closed", "closed: cannot be read");
      assertRefused("closed/*.txt", "closed: cannot be read");
    } finally {
      assertThat(folder.resolve("closed").toFile().setReadable(true)).isTrue();
      assertThat(folder.resolve("closed").toFile().setExecutable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("org.guillemet.fixtures.Fixtures#all")
  void quotationsAreFoundInEveryPrefixOfAFixture(Path fixture) throws IOException {
    String source = Files.readString(fixture);
    ArticleReader reader = new ArticleReader();
    QuotationFinder finder = new QuotationFinder();
    IntStream.rangeClosed(0, source.length())
        .parallel()
        .forEach(end -> find(reader, finder, fixture, source.substring(0, end)));
  }

  private static void find(
      ArticleReader reader, QuotationFinder finder, Path fixture, String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      Article article = reader.read(Fixtures.name(fixture), bytes, ReadOptions.DEFAULT);
      int length = article.text().length();
      assertThat(finder.find(article).all()).allMatch(q -> q.span().end() <= length);
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith(Fixtures.name(fixture) + ": ");
    }
  }

  /** That the file, and the good one beside it, are in all reports. */
  private void assertReported(String file) throws IOException {
    Runner.Result text = inTime(() -> runner.run("check", "good.txt", file));
    assertThat(text.err()).isEmpty();
    assertThat(text.out()).contains(FOUND).containsPattern(TOLD);
    assertThat(text.status()).isEqualTo(1);

    assertInJson(file);

    Runner.Result extracted = inTime(() -> runner.run("extract", "good.txt", file));
    assertThat(extracted.err()).isEmpty();
    assertThat(extracted.out()).containsPattern(TOLD);
    assertThat(extracted.status()).isZero();
  }

  private void assertInJson(String file) throws IOException {
    Runner.Result json = inTime(() -> runner.run("check", "--format=json", "good.txt", file));
    assertThat(json.err()).isEmpty();
    JsonNode report = new ObjectMapper().readTree(json.out());
    assertThat(report.get("articles").findValuesAsText("path"))
        .containsExactlyInAnyOrder("good.txt", file);
    assertThat(json.status()).isEqualTo(1);
  }

  /** That a message tells why the file is not, and the good one beside it is, in the report. */
  private void assertRefused(String file, String message) {
    for (String format : new String[] {"text", "json"}) {
      Runner.Result result =
          inTime(() -> runner.run("check", "--format", format, "good.txt", file));
      assertThat(result.err().lines())
          .singleElement()
          .asString()
          .startsWith("guillemet: " + message)
          .doesNotContain("Exception")
          .doesNotContain("internal error");
      assertThat(result.out()).contains(format.equals("text") ? FOUND : "\"a wrong word\"");
      assertThat(result.status()).isEqualTo(2);
    }
  }

  private static Runner.Result inTime(Supplier<Runner.Result> run) {
    return assertTimeoutPreemptively(LONG, run::get);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
