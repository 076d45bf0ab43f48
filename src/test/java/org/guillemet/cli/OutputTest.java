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
