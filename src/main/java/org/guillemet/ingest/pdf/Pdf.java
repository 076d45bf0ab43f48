package org.guillemet.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.manuscript.Extract;

/**
 * Reads PDF files. Their source is the text of their pages, a free line between two paragraphs as
 * far as these can be told; every page has its landmark.
 */
public final class Pdf {

  /** What begins the file may stand behind what some server has put before it. */
  private static final int BEGINS_WITHIN = 1_024;

  private static final String BEGINNING = "%PDF-";

  private static final String DAMAGED = "is damaged: its pages cannot be read";

  private Pdf() {}

  /**
   * Reads a file.
   *
   * @param path as the user named it, for messages
   * @param bytes the whole file
   * @throws UnreadableArticleException if it is no PDF file, a damaged or an encrypted one, one
   *     that is larger inside than documents are, or pictures of text alone
   */
  public static Extract read(String path, byte[] bytes) throws UnreadableArticleException {
    if (bytes.length == 0) {
      throw new UnreadableArticleException(path, "the file is empty");
    }
    int length = Math.min(bytes.length, BEGINS_WITHIN);
    if (!new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(BEGINNING)) {
      throw new UnreadableArticleException(path, "is no .pdf file");
    }
    List<String> pages = pages(path, bytes);
    if (pages.stream().allMatch(String::isBlank)) {
      throw new UnreadableArticleException(
          path, "has no text layer: recognise the text of the scan first");
    }
    return PdfLayout.lay(pages);
  }

  private static List<String> pages(String path, byte[] bytes) throws UnreadableArticleException {
    OwnFonts.use();
    PdfStreams.check(path, bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfObjects.check(document.getDocument());
      return PdfText.pages(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticleException(path, "is protected by a password", e);
    } catch (TooLargeException e) {
      throw new UnreadableArticleException(path, e.getMessage(), e);
    } catch (NoClassDefFoundError e) {
      // What decrypts for the owners of certificates is not part of this program.
      throw new UnreadableArticleException(path, "is encrypted for certain people", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws many kinds for files that are not as they should be.
      throw new UnreadableArticleException(path, DAMAGED, e);
    }
  }
}
