package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticle() throws IOException {
    runner = new Runner(folder);
    Files.writeString(folder.resolve("a.txt"), "La salle WRONG ferme et les gens partent.\n");
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void pageAndSheetAreWrittenTogetherOrAlone() throws IOException {
    Runner.Result both = runner.run("report", "-o", "a.html", "--sheet", "a.csv", "a.txt");
    Runner.Result sheet = runner.run("report", "--sheet", "b.csv", "a.txt");

    assertThat(both).isEqualTo(new Runner.Result(0, "", ""));
    assertThat(sheet).isEqualTo(both);
    assertThat(folder.resolve("a.html")).content().startsWith("<!doctype html>").contains("WRONG");
    assertThat(folder.resolve("a.csv")).content().startsWith("\uFEFFfichier,");
    assertThat(folder.resolve("b.csv")).hasSameBinaryContentAs(folder.resolve("a.csv"));
    assertThat(files()).containsExactly("a.csv", "a.html", "a.txt", "b.csv");
  }

  @Test
  void theSheetSpeaksTheLanguageOfThePage() {
    runner.run("report", "--messages", "en", "--sheet", "a.csv", "a.txt");

    assertThat(folder.resolve("a.csv")).content().startsWith("\uFEFFfile,");
  }

  @Test
  void withoutAFileToWriteNothingIsDone() {
    Runner.Result result = runner.run("report", "a.txt");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "guillemet: name a file to write: -o FILE for the page, --sheet FILE.csv for the"
                + " table\nguillemet: try \"guillemet report --help\"\n");
  }

  @Test
  void theSheetOverwritesNeitherArticleNorPage() throws IOException {
    assertRefused("a.txt: cannot be written: is one of the articles", "--sheet", "a.txt");
    assertRefused("no/a.csv: cannot be written: its folder", "--sheet", "no/a.csv");
    assertRefused("x: cannot be written: is to hold two", "-o", "x", "--sheet", "x");
    assertRefused("./x: cannot be written: is to hold two", "-o", "x", "--sheet", "./x");
    assertThat(files()).containsExactly("a.txt");
  }

  private void assertRefused(String message, String... options) {
    String[] arguments =
        Stream.of(Stream.of("report"), Stream.of(options), Stream.of("a.txt"))
            .flatMap(words -> words)
            .toArray(String[]::new);
    Runner.Result result = runner.run(arguments);
    assertThat(result.err()).startsWith("guillemet: " + message);
    assertThat(result.status()).isEqualTo(2);
  }
}
