package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFilesTest {

  private static final String OLD =
      "“We will not go back before the pay is settled,” said Nora Whelan.\n";
  private static final String DRAFT =
      "“We will not go back before the pay is settled,” said Paul Keane.\n";

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    runner = new Runner(folder);
    Files.createDirectories(folder.resolve("old"));
    Files.writeString(folder.resolve("old/a.txt"), OLD);
    Files.writeString(folder.resolve("draft.txt"), DRAFT);
  }

  private void assertRefused(String reason, String... arguments) {
    Runner.Result result = runner.run(arguments);
    assertThat(result.err()).isEqualTo("guillemet: " + reason + "\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aLedgerThatCannotServeIsRefusedBeforeTheWork() throws IOException {
    Files.writeString(folder.resolve("bad.jsonl"), "=======\n");
    Files.write(folder.resolve("latin.jsonl"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused(
        "no.jsonl: no such file; \"guillemet extract --ledger\" begins a ledger",
        "check",
        "--ledger",
        "no.jsonl",
        "draft.txt");
    for (String command : new String[] {"check", "extract"}) {
      assertRefused("latin.jsonl: not UTF-8", command, "--ledger", "latin.jsonl", "draft.txt");
      assertThat(runner.run(command, "--ledger", "bad.jsonl", "draft.txt").err())
          .startsWith("guillemet: bad.jsonl:1: not a quotation of a ledger: ");
    }
    assertRefused(
        "draft.txt: cannot be written: is one of the articles; it would be overwritten",
        "extract",
        "--ledger",
        "draft.txt",
        "draft.txt");
    assertRefused(
        "new.jsonl: is the report; a ledger is a file of its own",
        "extract",
        "--ledger",
        "new.jsonl",
        "-o",
        "./new.jsonl",
        "draft.txt");
    assertRefused(
        "--ledger: standard input has no name to be recorded under: give it one with"
            + " --stdin-name",
        "extract",
        "--ledger",
        "new.jsonl",
        "-");
    assertThat(folder.resolve("new.jsonl")).doesNotExist();
    assertThat(folder.resolve("bad.jsonl")).hasContent("=======");
  }

  @Test
  @Tag("models")
  void aDraftIsHeldAgainstArticlesThatAreNotThere() throws IOException {
    Runner models = Runner.withModels(folder);
    Runner.Result extracted = models.run("extract", "--ledger", "old/said.jsonl", "old/a.txt");
    assertThat(extracted.out()).contains("1 attribution in 1 article");
    String ledger = Files.readString(folder.resolve("old/said.jsonl"));
    assertThat(ledger).contains("\"first\":{\"path\":\"a.txt\"");
    models.run("extract", "--ledger", "old/said.jsonl", "old/a.txt");
    assertThat(folder.resolve("old/said.jsonl")).hasContent(ledger.strip());
    Files.delete(folder.resolve("old/a.txt"));

    Runner.Result checked = models.run("check", "--ledger", "old/said.jsonl", "draft.txt");

    assertThat(checked.out())
        .startsWith(
            "draft.txt:1:1: error: Paul Keane speaks these words here, and Nora Whelan in a.txt:"
                + " find out who said them [misattributed-quotation]")
        .contains("= old/said.jsonl:1:11: a.txt has them from Nora Whelan");
    assertThat(checked.status()).isEqualTo(1);
  }
}
