package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private static final String ARTICLE = "The hall WRONG closes.\n";

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticle() throws IOException {
    runner = new Runner(folder);
    Files.writeString(folder.resolve("a.txt"), ARTICLE);
  }

  @Test
  void theFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Files.writeString(folder.resolve("out.json"), "old");

    Runner.Result result = runner.run("check", "--format", "json", "-o", "out.json", "a.txt");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(folder.resolve("out.json")).content().startsWith("{\n").endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "out.json");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsAnError() {
    assertRefused("no/out.txt", "its folder does not exist");
    assertRefused(".", "is a folder");
  }

  @Test
  void anArticleIsNeverOverwritten() {
    assertRefused("a.txt", "is one of the articles; it would be overwritten");
    assertRefused("../" + folder.getFileName() + "/a.txt", "is one of the articles");
    assertThat(folder.resolve("a.txt")).hasContent(ARTICLE);
  }

  @Test
  void whatARunReadsIsNeverOverwritten() throws IOException {
    Files.writeString(folder.resolve("said.jsonl"), "");
    Files.writeString(folder.resolve("house.yml"), "lang: fr\n");
    Files.writeString(folder.resolve(".guillemet.yml"), "lang: fr\n");
    runner.run("baseline", "a.txt");
    String baseline = Files.readString(folder.resolve(".guillemet-baseline.json"));

    assertKept("said.jsonl", "check", "--ledger", "./said.jsonl", "-o", "said.jsonl", "a.txt");
    assertKept("house.yml", "check", "--config", "house.yml", "-o", "house.yml", "a.txt");
    assertKept(".guillemet.yml", "check", "-o", ".guillemet.yml", "a.txt");
    assertKept(".guillemet.yml", "extract", "-o", ".guillemet.yml", "a.txt");
    assertKept(".guillemet.yml", "report", "-o", ".guillemet.yml", "a.txt");
    assertKept(".guillemet.yml", "baseline", "--baseline", ".guillemet.yml", "a.txt");
    assertKept(".guillemet.yml", "extract", "--ledger", ".guillemet.yml", "a.txt");
    String file = ".guillemet-baseline.json";
    assertKept(file, "check", "--format", "json=" + file, "a.txt");
    assertKept(file, "report", "--sheet", file, "a.txt");
    assertThat(folder.resolve(file)).hasContent(baseline);
    assertThat(folder.resolve(".guillemet.yml")).hasContent("lang: fr");
  }

  private void assertKept(String name, String... arguments) {
    Runner.Result result = runner.run(arguments);
    assertThat(result.err())
        .startsWith("guillemet: " + name + ": cannot be written: this run reads it")
        .hasLineCount(1);
    assertThat(result.status()).isEqualTo(2);
  }

  private void assertRefused(String output, String reason) {
    for (String command : List.of("check", "extract")) {
      Runner.Result result = runner.run(command, "--output", output, "a.txt");
      assertThat(result.err())
          .startsWith("guillemet: " + output + ": cannot be written: " + reason);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
    }
  }
}
