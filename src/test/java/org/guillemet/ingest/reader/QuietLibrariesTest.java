package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.docx.DocxFiles;
import org.guillemet.ingest.pdf.PdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What libraries have to say of a file that is not as it should be is nothing that a user asked
 * for. It is looked for in a process of its own: where they print is settled once.
 */
class QuietLibrariesTest {

  @TempDir Path folder;

  /** Reads files. */
  public static void main(String[] paths) throws IOException {
    for (String path : paths) {
      try {
        new ArticleReader().read(path, Files.readAllBytes(Path.of(path)), ReadOptions.DEFAULT);
      } catch (UnreadableArticleException e) {
        // Its message is the program's to print.
      }
    }
  }

  @Test
  void nothingIsPrinted() throws IOException, InterruptedException {
    byte[] page = PdfFiles.of("On ferme.", "Elle part.");
    byte[] broken =
        new String(page, StandardCharsets.ISO_8859_1)
            .replaceAll("xref|/Helvetica|Length \\d+", "x")
            .getBytes(StandardCharsets.ISO_8859_1);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            QuietLibrariesTest.class.getName(),
            write("a.pdf", page),
            write("b.pdf", broken),
            write("c.pdf", Arrays.copyOf(page, page.length / 2)),
            write("d.docx", DocxFiles.withBody("<w:p>")),
            write("e.docx", DocxFiles.withLinkTo("http://a b|c")));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // A JVM says that it has picked these up.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(printed).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
