package org.guillemet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.md",
            "sub/c.HTML",
            "sub/deep/d.markdown",
            "sub/e.pdf",
            "sub/i.png",
            "sub/talk.SRT",
            ".git/f.txt",
            "sub/.g.txt",
            "empty/h.pdf",
            "été [1].txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private FileFinder.Found find(String... arguments) {
    return new FileFinder(folder, Purpose.ARTICLE).find(List.of(arguments));
  }

  @Test
  void findsFilesOfFoldersSorted() {
    assertThat(find("sub", "b.txt").paths())
        .containsExactly("b.txt", "sub/c.HTML", "sub/deep/d.markdown");
    assertThat(find("./sub/").paths()).containsExactly("sub/c.HTML", "sub/deep/d.markdown");
    assertThat(find(".").paths()).hasSize(5).contains("a.md").noneMatch(p -> p.contains(".g"));
    assertThat(find(folder + "/sub").paths()).contains(folder + "/sub/c.HTML");
  }

  @Test
  void namesNoFileTwice() {
    assertThat(find("b.txt", "./b.txt", "b.txt", "sub/../b.txt").paths()).hasSize(1);
    assertThat(find("-", "-").paths()).containsExactly("-");
  }

  @Test
  void expandsGlobs() {
    assertThat(find("*.md").paths()).containsExactly("a.md");
    assertThat(find("**/*.{md,markdown}").paths()).containsExactly("a.md", "sub/deep/d.markdown");
    assertThat(find("sub/*").paths()).containsExactly("sub/c.HTML");
    assertThat(find(folder + "/?.txt").paths()).containsExactly(folder + "/b.txt");
    assertThat(find("été [1].txt").paths()).containsExactly("été [1].txt");
  }

  @Test
  void saysWhatIsNotThere() {
    FileFinder.Found found =
        find(
            "no.txt",
            "b.txt",
            "empty",
            "*.html",
            "no/*.md",
            "sub/e.pdf",
            "sub/i.png",
            "[",
            "no.txt");

    assertThat(found.paths()).containsExactly("b.txt");
    assertThat(found.problems().stream().map(p -> p.path() + ": " + p.reason()))
        .containsExactly(
            "no.txt: no such file",
            "empty: no articles in this folder (.txt, .md, .markdown, .html, .htm, .docx)",
            "*.html: no article matches (.txt, .md, .markdown, .html, .htm, .docx)",
            "no/*.md: no article matches (.txt, .md, .markdown, .html, .htm, .docx)",
            "sub/e.pdf: a .pdf file is read with --against only",
            "sub/i.png: not a kind of file that can be read"
                + " (.txt, .md, .markdown, .html, .htm, .docx)",
            "[: not a path or a pattern");
  }

  @Test
  void materialComesInMoreKindsOfFiles() {
    FileFinder finder = new FileFinder(folder, Purpose.MATERIAL);

    assertThat(finder.find(List.of("sub", "empty/h.pdf")).paths())
        .containsExactly(
            "empty/h.pdf", "sub/c.HTML", "sub/deep/d.markdown", "sub/e.pdf", "sub/talk.SRT");
    assertThat(
            finder.find(List.of("*.vtt", "sub/i.png")).problems().stream()
                .map(FileFinder.Problem::reason))
        .containsExactly(
            "no material matches (.txt, .md, .markdown, .html, .htm, .docx, .pdf, .srt, .vtt)",
            "not a kind of file that can be read"
                + " (.txt, .md, .markdown, .html, .htm, .docx, .pdf, .srt, .vtt)");
  }

  @Test
  void linksThatLeadBackAreSafe() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/link.txt"), folder.resolve("b.txt"));
    Files.createSymbolicLink(folder.resolve("sub/gone.txt"), folder.resolve("gone"));

    assertThat(find("sub").paths())
        .containsExactly("sub/c.HTML", "sub/deep/d.markdown", "sub/link.txt");
  }

  @Test
  void looksAtNoMoreThanItIsTold() throws IOException {
    FileFinder finder = new FileFinder(folder, Purpose.ARTICLE);

    assertThat(finder.all(100)).hasValueSatisfying(all -> assertThat(all).hasSize(5));
    assertThat(finder.all(5)).isEmpty();
  }
}
