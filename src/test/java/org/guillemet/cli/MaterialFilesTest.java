package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void materialThatADraftNamesIsNotOverwritten() throws IOException {
    writeDraft("talk.txt");
    String talk = Files.readString(folder.resolve("news/talk.txt"));

    for (String[] command :
        new String[][] {
          {"report", "news/draft.md", "-o", "news/talk.txt"},
          {"report", "news/draft.md", "--sheet", "news/talk.txt"},
          {"check", "news/draft.md", "--format", "json=news/talk.txt"}
        }) {
      assertThat(runner.run(command).err()).contains("this run reads it; it would be overwritten");
      assertThat(folder.resolve("news/talk.txt")).hasContent(talk);
    }
  }

  @Test
  void plainTextNamesMaterialInFrontMatterToo() throws IOException {
    write(
        "news/draft.txt",
        "---\nsources: talk.txt\n---\n\n“We will close the old mill in May,” said Lea Brun.\n");

    assertThat(runner.run("check", "news/draft.txt").out()).contains(HELD);
  }

  @Test
  void anEmptyNameIsNoFolder() throws IOException {
    writeDraft("[]");

    assertThat(runner.run("check", "news/draft.md", "--against", "").err())
        .contains("\"\": an empty name");
  }

  @Test
  void aFileUnderTwoNamesIsReadOnce() throws IOException {
    writeDraft("[talk.txt, ./talk.txt, ../news/talk.txt]");

    assertThat(runner.run("check", "news/draft.md", "--against", folder + "/news/talk.txt").out())
        .contains(HELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talk.txt",
        "[AFP, talk.txt]",
        "../news/talk.txt",
        ".",
        "..",
        "../news",
        "'What now? [1].txt'",
      })
  void filesAndFoldersNearADraftAreItsMaterial(String sources) throws IOException {
    writeDraft(sources);
    Files.copy(folder.resolve("news/talk.txt"), folder.resolve("news/What now? [1].txt"));

    Runner.Result result = runner.run("check", "news/draft.md");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(HELD);
  }

  @Test
  void anAbsolutePathMayLeadNear() throws IOException {
    writeDraft(folder + "/news/talk.txt");

    assertThat(runner.run("check", "news/draft.md").out()).contains(HELD);
    assertThat(new Runner(folder.resolve("news")).run("check", "draft.md").out()).contains(HELD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'-'             | -: standard input; name it with --against",
        "'*.txt'         | *.txt: a pattern; name it with --against",
        "'../news/*'     | ../news/*: a pattern; name it with --against",
        "'tal[kx].txt'   | tal[kx].txt: a pattern; name it with --against",
        "/               | /: neither below the folder of this article nor below the working"
            + " directory; name it with --against",
        "../..           | ../..: neither below the folder of this article nor below the working"
            + " directory; name it with --against",
        "../../gone.txt  | ../../gone.txt: neither below the folder of this article nor below the"
            + " working directory; name it with --against",
        "link.txt        | link.txt: neither below the folder of this article nor below the working"
            + " directory; name it with --against",
        "gone.txt        | gone.txt: no such file",
        "empty           | empty: no material in this folder (.txt, .md, .markdown, .html, .htm,"
            + " .docx, .pdf, .srt, .vtt)",
      })
  void noDraftNamesMoreThanFilesNearIt(String source, String problem, @TempDir Path elsewhere)
      throws IOException {
    writeDraft("'" + source + "'");
    Files.createDirectory(folder.resolve("news/empty"));
    Path far = Files.copy(folder.resolve("news/talk.txt"), elsewhere.resolve("far.txt"));
    Files.createSymbolicLink(folder.resolve("news/link.txt"), far);

    Runner.Result result =
        runner.with("BRUN: We will close the old mill in May.\n").run("check", "news/draft.md");

    assertThat(result.err()).isEqualTo("guillemet: news/draft.md: sources: " + problem + "\n");
    assertThat(result.out()).doesNotContain("held against");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void linksInAFolderDoNotLeadOutOfIt(@TempDir Path elsewhere) throws IOException {
    writeDraft("talks");
    Files.createDirectory(folder.resolve("news/talks"));
    Path far = Files.move(folder.resolve("news/talk.txt"), elsewhere.resolve("far.txt"));
    Files.createSymbolicLink(folder.resolve("news/talks/link.txt"), far);

    Runner.Result result = runner.run("check", "news/draft.md");

    assertThat(result.out()).doesNotContain("held against");
    assertThat(result.err()).contains("news/draft.md: sources: talks: neither below");
    assertThat(result.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AFP",
        "Annual report 2024",
        "What now?",
        "M*A*S*H",
        "https://www.insee.fr/report.html",
        "www.insee.fr/report.html",
        "insee.fr/report.pdf",
        "interview.mp3",
      })
  void whatIsNoFileIsPassedOver(String source) throws IOException {
    writeDraft("['" + source + "']");

    Runner.Result quiet = runner.run("check", "news/draft.md");
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.status()).isZero();
    assertThat(runner.run("check", "--verbose", "news/draft.md").err())
        .contains(
            "guillemet: news/draft.md: sources: "
                + source
                + ": passed over, for it is no file that can be read\n");
  }
}
