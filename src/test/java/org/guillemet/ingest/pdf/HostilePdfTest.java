package org.guillemet.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.DamagedFiles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {

  private static final String DAMAGED = "is damaged: its pages cannot be read";

  private static Article read(byte[] bytes) throws UnreadableArticleException {
    return new ArticleReader().read("a.pdf", bytes, ReadOptions.DEFAULT);
  }

  private static void assertUnreadable(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("a.pdf: " + reason);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(byte[] content, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        packing.write(content);
      }
    }
    return out.toByteArray();
  }

  @Test
  void whatIsNoPdfFileSaysSo() {
    assertUnreadable(new byte[0], "the file is empty");
    assertUnreadable(bytes("La maire se tait."), "is no .pdf file");
    assertUnreadable(bytes("%PDF-1.4\n"), DAMAGED);
    assertUnreadable(bytes("%PDF-1.4\n" + "[".repeat(1_000_000)), DAMAGED);
  }

  @Test
  void aScanWithoutATextLayerSaysSo() {
    assertUnreadable(
        PdfFiles.of("", ""), "has no text layer: recognise the text of the scan first");
  }

  @Test
  void aPasswordIsAskedForByTheReasonAndOnlyWhereReadingNeedsIt()
      throws IOException, UnreadableArticleException {
    assertUnreadable(encrypted("secret"), "is protected by a password");
    assertThat(read(encrypted("")).text()).isEqualTo("On ferme.\n");
  }

  private static byte[] encrypted(String password) throws IOException {
    PDDocument document = PdfFiles.document("On ferme.");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return PdfFiles.file(document);
  }

  @Test
  void aFileForCertainPeopleSaysSo() {
    String file = new String(PdfFiles.of("On ferme."), StandardCharsets.ISO_8859_1);
    byte[] bytes =
        bytes(
            file.replaceFirst(
                "/Root",
                "/Encrypt << /Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5 >> /Root"));

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageMatching("a.pdf: is (?:encrypted for certain people|damaged: .*)");
  }

  @Test
  void damagedFilesAreReadAsFarAsTheyGoOrSaySo() {
    byte[] whole = PdfFiles.of("On ferme le pont en mai.", "Elle part.");
    DamagedFiles.assertReadOrRefused("a.pdf", whole, 20, 5);
  }

  @Test
  void whatUnpacksToMoreThanDocumentsHoldIsRefused() throws IOException {
    byte[] bomb = packed(new byte[10_000_000], 11);
    assertThat(bomb).hasSizeLessThan(200_000);

    assertUnreadable(
        PdfFiles.byHand(bomb, "/Filter /FlateDecode", ""),
        "unpacks to more than 100 MB, which no document does");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter /FlateDecode /Resources << /ProcSet [/PDF /Text /ImageC] >>",
        "/Filter /FlateDecode /X (/Subtype /Image)",
        "/Filter [/FlateDecode /FlateDecode]",
        "/Filter [/ASCIIHexDecode /FlateDecode]",
        "/Filter [/AHx /Fl] /X /Image",
      })
  void whatIsPackedTwiceOrNamesAPictureIsUnpackedNoFarther(String entries) throws IOException {
    byte[] packed = packed(new byte[10_000_000], 11);
    if (entries.contains("[/Flate")) {
      packed = packed(packed, 1);
    } else if (entries.contains("[/A")) {
      packed = bytes(HexFormat.of().formatHex(packed) + ">");
    }

    assertUnreadable(
        PdfFiles.byHand(packed, entries, ""),
        "unpacks to more than 100 MB, which no document does");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Filter /FlateDecode /Subtype /Image", "/Filter /DCTDecode"})
  void aPageThatIsSaidToBeAPictureHasNoText(String entries) throws IOException {
    byte[] words = bytes("BT /F1 12 Tf 50 700 Td (On ferme.) Tj ET");
    byte[] content = entries.contains("Flate") ? packed(words, 1) : words;

    assertUnreadable(
        PdfFiles.byHand(content, entries, ""),
        "has no text layer: recognise the text of the scan first");
  }

  @Test
  void aPageOfPiecesThatDrawEachOtherIsRefused() {
    String content = "/X Do ".repeat(10);
    String[] forms = new String[12];
    for (int i = 0; i < forms.length; i++) {
      forms[i] =
          """
          << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length %d
          /Resources << /XObject << /X %d 0 R >> >> >>
          stream
          %s
          endstream"""
              .formatted(content.length(), i + 1 < forms.length ? i + 6 : 5, content);
    }
    byte[] page = bytes("BT /F1 12 Tf 10 10 Td (On ferme.) Tj ET /X Do");

    assertUnreadable(
        PdfFiles.byHand(page, "", "/XObject << /X 5 0 R >>", forms),
        "puts its pages together of more than 100,000 pieces, which no document does");
  }

  @Test
  void moreTextThanPagesHoldIsRefused() throws IOException {
    byte[] page = packed(bytes("BT /F1 1 Tf (" + "a".repeat(1_000) + ") Tj ET\n"), 400);

    assertUnreadable(
        PdfFiles.byHand(page, "/Filter /FlateDecode", ""),
        "has a page with more than 300,000 characters, which no document does");
  }

  @Test
  void charactersThatNoTextHoldsAreReplaced() throws UnreadableArticleException {
    byte[] page = bytes("BT /F1 12 Tf 10 10 Td (On\\000 ferme\\007.) Tj ET");

    assertThat(read(PdfFiles.byHand(page, "", "")).source()).doesNotContain("\0", "\u0007");
  }

  @Test
  void manyPagesAreReadInTime() throws UnreadableArticleException {
    String[] pages = new String[500];
    Arrays.fill(pages, "La maire, Léa Brun, a dit qu'elle fermerait le pont.\n\nElle part.");

    assertThat(read(PdfFiles.of(pages)).landmarks()).hasSize(500);
  }
}
