package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  private static final String FILE = ".guillemet-baseline.json";

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeArticle() throws IOException {
    runner = new Runner(folder);
    write("a.md", "A MINOR matter.\n\nA DOUBTFUL matter.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve(FILE));
  }

  @Test
  void whatHasNoNameCannotBeAccepted() {
    Runner.Result result = runner.with("A DOUBTFUL matter.\n").run("baseline", "-");
    assertThat(result.err())
        .isEqualTo(
            "guillemet: standard input has no name to be accepted under: give it one with"
                + " --stdin-name\n");
    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(folder.resolve(FILE)).doesNotExist();
  }

  @Test
  void anEntryOfARuleOnSuppressionsIsToldWhenItsCommentIsGone() throws IOException {
    write("a.md", "<!-- guillemet-ignore wrong-word: once -->\n\nAll is well.\n");
    runner.run("baseline", "--min-severity", "info", "a.md");
    assertThat(baseline()).contains("unused-suppression");
    write("a.md", "All is well.\n");
    assertThat(runner.run("check", "a.md").err())
        .contains("no longer there: a.md: unused-suppression");
  }
}
