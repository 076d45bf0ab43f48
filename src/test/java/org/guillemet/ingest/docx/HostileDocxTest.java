package org.guillemet.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guillemet.ingest.docx.DocxFiles.paragraph;
import static org.guillemet.ingest.docx.DocxFiles.parts;
import static org.guillemet.ingest.docx.DocxFiles.run;
import static org.guillemet.ingest.docx.DocxFiles.withBody;
import static org.guillemet.ingest.docx.DocxFiles.withStyles;
import static org.guillemet.ingest.docx.DocxFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.DamagedFiles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocxTest {

  private static Article read(byte[] bytes) throws UnreadableArticleException {
    return new ArticleReader().read("a.docx", bytes, ReadOptions.DEFAULT);
  }

  private static void assertUnreadable(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("a.docx: " + reason);
  }

  private static final String DAMAGED = "is damaged: no document can be made of it";
  private static final String NO_DOCUMENT =
      "is no .docx file: there is no document of a word processor in it";

  @Test
  void whatIsNoDocumentSaysSo() throws IOException {
    assertUnreadable(new byte[0], "the file is empty");
    assertUnreadable("La maire se tait.".getBytes(StandardCharsets.UTF_8), "is no .docx file");
    assertUnreadable(zip(Map.of("a.txt", "x")), NO_DOCUMENT);
    assertUnreadable(zip(Map.of("mimetype", "x", "content.xml", "<x/>")), NO_DOCUMENT);
    assertUnreadable(withBody("<w:p/>"), "there is no text in the document");
    Map<String, String> sheet = parts(paragraph("On ferme."));
    sheet.computeIfPresent(
        "[Content_Types].xml", (name, types) -> types.replace("wordprocessingml", "spreadsheetml"));
    assertUnreadable(zip(sheet), NO_DOCUMENT);
  }

  @Test
  void filesOfOlderProgramsAndEncryptedOnesSaySo() throws IOException {
    assertUnreadable(
        container("WordDocument"),
        "is no .docx file but one of an older program: save it as .docx");
    assertUnreadable(container("EncryptedPackage"), "is protected by a password");
  }

  private static byte[] container(String entry) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void damagedDocumentsSaySo() {
    byte[] whole = withBody(paragraph("On ferme en mai.".repeat(500)));

    assertUnreadable(Arrays.copyOf(whole, whole.length / 2), "is damaged: its end is missing");
    assertUnreadable(withBody("<w:p>"), DAMAGED);
    Map<String, String> another = parts("");
    another.put("word/document.xml", "<html/>");
    assertUnreadable(zip(another), DAMAGED);
    another.remove("word/document.xml");
    assertUnreadable(zip(another), NO_DOCUMENT);
    another.put("[Content_Types].xml", "<");
    assertUnreadable(zip(another), DAMAGED);
  }

  @Test
  void everyPrefixAndManyChangesEndInTime() {
    byte[] whole =
        zip(withStyles(parts(paragraph("On ferme.") + paragraph("Puces", run("Non."))), ""));
    DamagedFiles.assertReadOrRefused("a.docx", whole, 3, 3);
  }

  @Test
  void aDocumentThatUnpacksToMoreThanDocumentsHoldIsRefused() throws IOException {
    byte[] media = bomb("word/media/image1.bmp", new byte[10_000_000], 30);
    assertThat(media).hasSizeLessThan(500_000);
    assertUnreadable(media, "unpacks to more than 200 MB, which no document does");

    byte[] blank = new byte[10_000_000];
    Arrays.fill(blank, (byte) ' ');
    assertUnreadable(bomb("word/a.xml", blank, 6), "holds more than 40 MB of text");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream many = new ZipOutputStream(out)) {
      for (int i = 0; i < 50_000; i++) {
        many.putNextEntry(new ZipEntry("word/" + i + ".png"));
      }
    }
    assertUnreadable(out.toByteArray(), "holds more than 5,000 files, which no document does");
  }

  /** An archive with entries that are large in all. */
  private static byte[] bomb(String name, byte[] content, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        zip.putNextEntry(new ZipEntry(i + name.replace("word/", "word/" + i)));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  @Test
  void archivesInsideAreNotUnpacked() throws UnreadableArticleException {
    Map<String, String> parts = parts(paragraph("On ferme."));
    parts.put("word/embeddings/inner.docx", "PK\u0003\u0004");

    assertThat(read(zip(parts)).text()).isEqualTo("On ferme.\n");
  }

  @Test
  void entitiesAreNeverResolved() {
    Map<String, String> parts = parts(paragraph("On &x; ferme."));
    for (String declaration :
        new String[] {
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
          "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">",
          "<!DOCTYPE a [<!ENTITY y \"yyyyyyyyyy\"><!ENTITY x \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>"
        }) {
      parts.computeIfPresent(
          "word/document.xml",
          (name, part) -> part.replaceFirst("\\?>(?:<!.*>\\n)?", "?>" + declaration));
      assertUnreadable(zip(parts), DAMAGED);
    }
  }

  @Test
  void addressesOfPartsAreNotFollowed() throws UnreadableArticleException {
    Map<String, String> parts = parts(paragraph("On ferme."));
    for (String target :
        new String[] {"http://127.0.0.1:9/x", "file:///etc/passwd", "http://a b|c", "../../x"}) {
      parts.put(
          "word/_rels/document.xml.rels",
          DocxFiles.relations("r1", "styles", target, "TargetMode=\"External\""));
      assertThat(read(zip(parts)).text()).isEqualTo("On ferme.\n");
    }
  }

  @Test
  void depthAndRepetitionAreReadInTime() throws UnreadableArticleException {
    int deep = 200_000;
    assertThat(
            read(withBody(
                    "<w:ins>".repeat(deep) + paragraph("On ferme.") + "</w:ins>".repeat(deep)))
                .text())
        .isEqualTo("On ferme.\n");
    assertThat(read(withBody("<w:p>" + run("a ").repeat(200_000) + "</w:p>")).text())
        .hasSize(400_000);
    assertThat(read(withBody("<w:p>".repeat(20_000) + run("a") + "</w:p>".repeat(20_000))).text())
        .isEqualTo("a\n");
    assertThat(read(withBody("<w:p/>".repeat(500_000) + paragraph("a"))).text()).isEqualTo("a\n");
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      styles.append(
          "<w:style w:styleId=\"s%d\"><w:basedOn w:val=\"s%d\"/></w:style>".formatted(i, i + 1));
    }
    assertThat(
            read(zip(
                    withStyles(parts(paragraph("s0", run("a")).repeat(20_000)), styles.toString())))
                .blocks())
        .hasSize(20_000);
  }
}
