package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports for anybody: what is hidden in them, and what is not. */
class RedactOptionTest {

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    QuotingArticles.write(folder);
    runner = new Runner(folder);
  }

  @Test
  void aReasonThatQuotesIsHidden() throws IOException {
    Files.writeString(
        folder.resolve("reason.md"),
        """
        <!-- guillemet-ignore minor-word: she told us “off the record” that he lies -->

        All is well.

        <!-- guillemet-ignore minor-word: he called it ``a joke'' -->

        MINOR things.
        """);
    String report =
        runner
            .run("check", "--redact", "--min-severity", "info", "--format", "json", "reason.md")
            .out();
    assertThat(report)
        .contains("that he lies", "he called it ``█ ████''")
        .doesNotContain("record", "joke");
  }

  @Test
  void quotedWordsInPlaceOfARuleAreHidden() throws IOException {
    Files.writeString(
        folder.resolve("rule.md"), "<!-- guillemet-ignore “he lied”: x -->\n\nAll is well.\n");
    String report =
        runner
            .run("check", "--redact", "--min-severity", "info", "--format", "json", "rule.md")
            .out();
    assertThat(report).contains("invalid-suppression").doesNotContain("lied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“%s", "‹%s", "<<%s", "``%s", "%s”", "%s ''", "＂%s"})
  void whatAStrayMarkMayQuoteIsHidden(String marked) throws IOException {
    Files.writeString(
        folder.resolve("stray.txt"), marked.formatted("We will WRONG close the mill") + "\n");
    assertThat(runner.run("check", "--redact", "stray.txt").out()).doesNotContain("close the");
  }

  @Test
  void anInchIsNoMark() throws IOException {
    Files.writeString(folder.resolve("inch.txt"), "A WRONG pipe of 6\" burst at the mill.\n");
    assertThat(runner.run("check", "--redact", "inch.txt").out()).contains("burst at the mill");
  }

  @Test
  void theTextShowsBlocksWhereTheWordsAre() {
    assertThat(runner.run("check", "--redact", "second.txt").out())
        .isEqualTo(
            """
            second.txt:1:82: warning: a doubtful word [doubtful-word]
              …Brun, the mayor. “██ ████████ ██████ █████ █████ ██████ ████,” she said.
                                    ^^^^^^^^

            1 warning in 1 article
            """);
  }

  @Test
  void whatSurroundsQuotationsIsShown() {
    assertThat(runner.run("check", "--redact", "first.md").out())
        .contains("…Lea Brun, the mayor. WRONG words stand here.")
        .contains("“███ ██████ ██████ █████ ██████ ███ ██████ ██████, ███ ████.");
  }

  @Test
  void findingsAndPlacesAreTheSame() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode open = json.readTree(runner.run("check", "--format", "json", "first.md").out());
    JsonNode redacted =
        json.readTree(runner.run("check", "--redact", "--format", "json", "first.md").out());

    for (String field : List.of("start", "end", "line", "column", "fingerprint", "rule")) {
      assertThat(redacted.findValuesAsText(field)).isEqualTo(open.findValuesAsText(field));
    }
    assertThat(redacted.findValuesAsText("title"))
        .containsExactly("“██████ ██ ████ █████ ████ ████ ██ ███ ███,” mayor says");
    assertThat(redacted.at("/suppressed/0/reason").asText())
        .isEqualTo("Brun said: “██████ ██ ████ █████ ████ ████ ██ ███ ███”");
  }

  @Test
  void columnsAreCountedInTheFileAsItIs() {
    String open = runner.run("check", "--format", "rdjsonl", "second.txt").out();

    assertThat(open).contains("\"column\":88");
    assertThat(runner.run("check", "--redact", "--format", "rdjsonl", "second.txt").out())
        .contains("\"column\":88");
  }

  @Test
  void theExitStatusIsTheSame() {
    assertThat(runner.run("check", "--redact", "first.md").status()).isOne();
    assertThat(runner.run("check", "--redact", "second.txt").status()).isZero();
  }

  @Tag("models")
  @Test
  void aVoiceOfMaterialIsHiddenUnlessAnArticleShowsIt() throws IOException {
    Files.writeString(
        folder.resolve("talk.txt"),
        """
        MS. FERRANTE: We will close the old mill on the river in May.

        MR. SIMS: Why did nobody in this town hear of it before?

        MS. FERRANTE: Nobody asked, and the council voted for it in March.
        """);
    Files.writeString(
        folder.resolve("hidden.md"),
        """
        “We will close the old mill on the river in May,” said Paul Sims, the mayor. “MS. FERRANTE \
        was against it,” he said.
        """);
    Files.writeString(
        folder.resolve("shown.md"), "The mill of ms. Ferrante was built by Paul Sims.\n");
    Runner models = Runner.withModels(folder);

    String open = models.run("check", "hidden.md", "--against", "talk.txt").out();
    assertThat(open).contains("misattributed-quotation", "MS. FERRANTE");
    assertThat(models.run("check", "--redact", "hidden.md", "--against", "talk.txt").out())
        .contains("misattributed-quotation", "██. ████████")
        .doesNotContain("FERRANTE");
    assertThat(
            models.run("check", "--redact", "hidden.md", "shown.md", "--against", "talk.txt").out())
        .contains("misattributed-quotation", "MS. FERRANTE");
  }
}
