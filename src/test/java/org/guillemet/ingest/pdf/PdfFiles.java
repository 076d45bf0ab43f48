package org.guillemet.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDF files for tests, made by a library or by hand. */
public final class PdfFiles {

  private static final float SIZE = 11;
  private static final float LEADING = 14;

  private PdfFiles() {}

  /** Pages of lines; a line without words leaves space for two more. */
  public static byte[] of(String... pages) {
    return file(document(pages));
  }

  static PDDocument document(String... pages) {
    OwnFonts.use();
    PDDocument document = new PDDocument();
    for (String page : pages) {
      add(document, page);
    }
    return document;
  }

  private static void add(PDDocument document, String lines) {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    if (lines.isEmpty()) {
      return;
    }
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
      content.setLeading(LEADING);
      content.beginText();
      content.newLineAtOffset(70, 780);
      for (String line : lines.split("\n")) {
        content.showText(line);
        content.newLine();
        if (line.isEmpty()) {
          content.newLine();
        }
      }
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a document. */
  static byte[] file(PDDocument document) {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file of one page, by hand.
   *
   * @param content what draws the page
   * @param resources what the page refers to, without its brackets
   * @param objects more objects; the first is number 5
   */
  static byte[] byHand(byte[] content, String filter, String resources, String... objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    List<String> all = new ArrayList<>();
    all.add("<< /Type /Catalog /Pages 2 0 R >>");
    all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    all.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << "
            + "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> "
            + resources
            + " >> >>");
    out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
    for (int i = 0; i < all.size(); i++) {
      places.add(out.size());
      write(out, (i + 1) + " 0 obj\n" + all.get(i) + "\nendobj\n");
    }
    places.add(out.size());
    write(out, "4 0 obj\n<< /Length " + content.length + " " + filter + " >>\nstream\n");
    out.writeBytes(content);
    write(out, "\nendstream\nendobj\n");
    for (int i = 0; i < objects.length; i++) {
      places.add(out.size());
      write(out, (i + 5) + " 0 obj\n" + objects[i] + "\nendobj\n");
    }
    int table = out.size();
    write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    places.forEach(place -> write(out, "%010d 00000 n \n".formatted(place)));
    write(
        out,
        "trailer\n<< /Size "
            + (places.size() + 1)
            + " /Root 1 0 R >>\nstartxref\n"
            + table
            + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
