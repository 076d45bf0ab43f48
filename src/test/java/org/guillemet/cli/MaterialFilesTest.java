package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a draft is held against. */
class MaterialFilesTest {

  private static final String HELD = "held against the material: 1 quotation, 1 as said\n";

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeFiles() throws IOException {
    runner = new Runner(folder);
    write(
        "news/talk.txt", "BRUN: We will close the old mill in May.\n\nSY: Why?\n\nBRUN: Money.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private void writeDraft(String sources) throws IOException {
    write(
        "news/draft.md",
        "---\nsources: %s\n---\n\n“We will close the old mill in May,” said Lea Brun.\n"
            .formatted(sources));
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft.md", "./draft.md", "../news/draft.md", "../news/./draft.md"})
  void aDraftIsNotHeldAgainstItself(String source) throws IOException {
    writeDraft(source);

    Runner.Result result = runner.run("check", "news/draft.md");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).doesNotContain("held against");
  }

  @Test
  void aDraftIsNotHeldAgainstItselfUnderTheNamesOfFolders() throws IOException {
    writeDraft("[]");
    Files.delete(folder.resolve("news/talk.txt"));

    for (String name : new String[] {folder + "/news/draft.md", "news/draft.md"}) {
      for (String material : new String[] {".", "news", folder.toString(), "./news/../news"}) {
        assertThat(runner.run("check", name, "--against", material).out())
            .as(name + " " + material)
            .doesNotContain("held against");
      }
    }
  }

  @Test
  void otherDraftsAreMaterialLikeAnyFile() throws IOException {
    writeDraft("other.md");
    write("news/other.md", "“We will close the old mill in May,” said Lea Brun.\n");

    assertThat(runner.run("check", "news").out()).contains(HELD);
  }

  @Test
  void aFileUnderTwoNamesIsReadOnce() throws IOException {
    writeDraft("[talk.txt, ./talk.txt, ../news/talk.txt]");

    assertThat(runner.run("check", "news/draft.md", "--against", folder + "/news/talk.txt").out())
        .contains(HELD);
  }
}
