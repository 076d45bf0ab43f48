package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  private static final String FILE = ".guillemet-baseline.json";

  private static final String CONFLICT =
      """
      {"version": 1, "findings": [
        {"path":"a.md","rule":"conflicting-figure","fingerprint":"6f0d0d7c4ab5f6f8","words":"12"}
      ]}
      """;

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
  void whatWasAcceptedAsInfoStaysAcceptedWithoutTheOption() throws IOException {
    runner.run("baseline", "--min-severity", "info", "a.md");
    String before = baseline();
    assertThat(before).contains("minor-word", "doubtful-word");

    assertThat(runner.run("baseline", "a.md").err())
        .isEqualTo("guillemet: " + FILE + ": 2 accepted, 0 of them new\n");
    assertThat(runner.run("baseline", "--prune", "a.md").err())
        .isEqualTo("guillemet: " + FILE + ": 0 taken out, 2 left\n");
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void onlyWhatACheckReportsIsAdded() throws IOException {
    assertThat(runner.run("baseline", "a.md").err()).contains("1 accepted, 1 of them new");
    assertThat(baseline()).contains("doubtful-word").doesNotContain("minor-word");
  }

  @Test
  void conflictsWithArticlesThatWereNotGivenAreNotPruned() throws IOException {
    write("b.md", "Another DOUBTFUL matter.\n");
    write(
        FILE,
        CONFLICT.replace(
            "\n]}",
            ",\n  {\"path\":\"b.md\",\"rule\":\"doubtful-word\",\"fingerprint\":\"00\",\"words\":\"x\"}\n]}"));

    Runner.Result pruned = runner.run("baseline", "--prune", "a.md");

    assertThat(pruned.err())
        .isEqualTo(
            "guillemet: "
                + FILE
                + ": not all of its articles were checked, so 1 finding across articles stays\n"
                + "guillemet: "
                + FILE
                + ": 0 taken out, 2 left\n");
    assertThat(baseline()).contains("conflicting-figure");
  }

  @Test
  void conflictsBetweenAllArticlesArePrunedWhenTheyAreSettled() throws IOException {
    write(FILE, CONFLICT);
    assertThat(runner.run("baseline", "--prune", "a.md").err())
        .isEqualTo("guillemet: " + FILE + ": 1 taken out, 0 left\n");
    assertThat(baseline()).doesNotContain("conflicting-figure");
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
  void whatNoFileCanBeCalledIsNoLongerThere() throws IOException {
    write(FILE, CONFLICT.replace("a.md", "a\\u0000.md"));
    assertThat(runner.run("check", "a.md").err())
        .contains("no longer there: ")
        .doesNotContain("internal error");
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
