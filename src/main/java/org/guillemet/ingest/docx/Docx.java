package org.guillemet.ingest.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.manuscript.Extract;

/**
 * Reads documents of word processors. Their source is their text: every paragraph on a line of its
 * own, footnotes behind them.
 */
public final class Docx {

  private static final String DAMAGED = "is damaged: no document can be made of it";

  private Docx() {}

  /**
   * Reads a file.
   *
   * @param path as the user named it, for messages
   * @param bytes the whole file
   * @param agencies names that begin a dispatch, beside those that are known
   * @throws UnreadableArticleException if it is no document, a damaged or an encrypted one, one
   *     that unpacks to more than documents hold, or one without text
   */
  public static Extract read(String path, byte[] bytes, Set<String> agencies)
      throws UnreadableArticleException {
    List<Paragraph> paragraphs = paragraphs(path, bytes);
    if (paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank())) {
      throw new UnreadableArticleException(path, "there is no text in the document");
    }
    return DocxLayout.lay(paragraphs, agencies);
  }

  private static List<Paragraph> paragraphs(String path, byte[] bytes)
      throws UnreadableArticleException {
    try (DocxParts parts = new DocxParts(path, DocxZip.narrow(path, bytes))) {
      Styles styles = parts.part("styles", Styles::read).orElse(Styles.NONE);
      Map<String, String> links = parts.links();
      List<Paragraph> paragraphs = new ArrayList<>();
      paragraphs.addAll(parts.document(in -> new BodyReader(styles, links).read(in)));
      for (String notes : List.of("footnotes", "endnotes")) {
        parts
            .part(notes, in -> new BodyReader(styles, Map.of()).read(in))
            .ifPresent(paragraphs::addAll);
      }
      return paragraphs;
    } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException e) {
      // The library throws many kinds for files that are not as they should be.
      throw new UnreadableArticleException(path, DAMAGED, e);
    }
  }
}
