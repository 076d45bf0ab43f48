package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.rules.builtin.BuiltInRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong tells anybody no more than a report does. */
class RedactedTroubleTest {

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    QuotingArticles.write(folder);
    runner = new Runner(folder);
  }

  @Test
  void aFailureDoesNotTellTheArticlesWords() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "A CRASH comes.\n");

    Runner.Result result = runner.run("check", "--redact", "bad.txt");
    assertThat(result.err())
        .contains("internal error: IllegalStateException")
        .doesNotContain("oops");
    assertThat(result.out()).doesNotContain("oops");
    assertThat(runner.run("check", "bad.txt").err()).contains("oops");
  }

  @Test
  void aFailureOutsideOfTheArticlesDoesNotEither() {
    assertThat(failing("check", "--cache-dir", "kept", "second.txt")).contains("the mayor said");
    assertThat(failing("check", "--redact", "--cache-dir", "kept", "second.txt"))
        .startsWith("guillemet: internal error: IllegalStateException (RedactedTroubleTest.java:")
        .doesNotContain("the mayor said");
  }

  /** What standard error says when the program breaks down before it reads the articles. */
  private String failing(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            folder,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            BuiltInRules.set(),
            batch -> Runner::analyze,
            () -> {
              throw new IllegalStateException("the mayor said");
            });
    assertThat(Program.run(arguments, environment)).isEqualTo(ExitStatus.TROUBLE);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNoLongerThereIsNotQuoted() throws IOException {
    runner.run("baseline", "second.txt");
    Files.writeString(folder.resolve("second.txt"), "All is well.\n");

    assertThat(runner.run("check", "second.txt").err())
        .contains("no longer there: second.txt: doubtful-word: DOUBTFUL");
    assertThat(runner.run("check", "--redact", "second.txt").err())
        .contains("no longer there: second.txt: doubtful-word\n");
  }

  @Test
  void aLedgerIsMadeOfWords() {
    Runner.Result result = runner.run("extract", "--redact", "--ledger", "l.jsonl", "second.txt");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.err()).startsWith("guillemet: --redact: a ledger is made of the words");
    assertThat(folder.resolve("l.jsonl")).doesNotExist();
  }
}
