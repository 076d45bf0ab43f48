package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Material that means no good: what it is called, and what it calls who speaks in it. */
@Tag("models")
class HostileMaterialTest {

  private static final String LABEL = "LEA </TD><SCRIPT>BRUN";
  private static final String MOVING = "\u001B[31mTOM\u202E HALL";

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeFiles() throws IOException {
    runner = Runner.withModels(folder);
    Files.writeString(
        folder.resolve("=talk.txt"),
        """
        %1$s: We will sell the new bridge over the river in June.

        ANN SIMS: Why did nobody tell us?

        %1$s: Nobody asked.

        %2$s: We shall plant nine hundred trees along the harbour.

        %2$s: Nobody asked.
        """
            .formatted(LABEL, MOVING));
    Files.writeString(
        folder.resolve("draft.md"),
        """
        “We will sell the new bridge over the river in June,” said Ann Sims.

        “We shall plant nine hundred trees along the harbour,” said Ann Sims.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown", "csv", "sarif", "junit", "checkstyle"})
  void noReportMovesACursorOrBeginsAFormula(String format) {
    String out = runner.run("check", "--format", format, "draft.md", "--against", ".").out();

    assertThat(out).contains("=talk.txt").doesNotContain("\u001B", "\u202E", ",=", "\n=");
  }

  @Test
  void thePageHasNoElementsOfIts() throws IOException {
    runner.run("report", "-o", "page.html", "--sheet", "a.csv", "draft.md", "--against", ".");

    assertThat(folder.resolve("page.html"))
        .content()
        .contains("LEA &lt;/TD&gt;&lt;SCRIPT&gt;BRUN says them in =talk.txt")
        .doesNotContain("<SCRIPT>", "\u001B", "\u202E");
    assertThat(folder.resolve("a.csv")).content().contains("=talk.txt").doesNotContain(",=");
  }
}
