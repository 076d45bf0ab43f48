package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.fixtures.GitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {

  @TempDir private Path folder;

  private GitFolder git;
  private Runner runner;

  @BeforeEach
  void commit() {
    runner = new Runner(folder);
    git = new GitFolder(folder);
    git.run("init", "-q", "-b", "main");
    git.write("a.md", "The hall closes.\n");
    git.commit("First");
  }

  @Test
  void whatAnEditorHoldsIsCheckedThoughItsFileHasNotChanged() {
    Runner.Result result =
        runner
            .with("The hall WRONG closes.\n")
            .run("check", "--changed-since", "HEAD", "--stdin-name", "a.md", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("a.md:1:10: error: a wrong word [wrong-word]\n");
    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void whatHasNotChangedIsNotReported() {
    git.write("b.md", "The hall WRONG closes.\n");
    git.commit("Second");
    assertThat(runner.run("check", "--changed-since", "HEAD", ".").status()).isZero();
    git.write("b.md", "The hall WRONG opens.\n");
    assertThat(runner.run("check", "--changed-since", "HEAD", ".").status())
        .isEqualTo(ExitStatus.FINDINGS);
  }
}
