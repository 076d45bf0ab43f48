package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.rules.builtin.BuiltInRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the README to what the program prints. */
class ReadmeTest {

  private static final String DRAFT = "docs/example/draft.txt";

  @Tag("models")
  @Test
  void theReadmeShowsTheExampleAndWhatIsPrintedForIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Program.run(new String[] {"check", DRAFT}, environment(out, err));

    assertThat(status).isEqualTo(ExitStatus.FINDINGS);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(Files.readString(Path.of("README.md")))
        .contains("`scripts/guillemet check " + DRAFT + "`")
        .contains("```text\n" + Files.readString(Path.of(DRAFT)) + "```\n")
        .contains("```text\n" + out.toString(StandardCharsets.UTF_8) + "```\n");
  }

  private static Environment environment(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Environment(
        Path.of(""),
        new ByteArrayInputStream(new byte[0]),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        BuiltInRules.all(),
        CoreNlpAnalyzer::new);
  }
}
