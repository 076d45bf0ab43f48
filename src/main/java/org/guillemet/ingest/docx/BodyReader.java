package org.guillemet.ingest.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs of the part with the text, or of that with the notes: as they are when all
 * changes are accepted that were tracked. It keeps its own account of what is open, so that no
 * depth is too much for it. Not thread-safe.
 */
final class BodyReader {

  /** What does not show: what was removed, what was there before, and the text of commands. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "delInstrText",
          "pPrChange",
          "rPrChange",
          "rt");

  private static final Set<String> ROOTS = Set.of("document", "footnotes", "endnotes");

  private final Styles styles;
  private final Map<String, String> links;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The paragraphs that are open: one in a text box stands in another. */
  private final Deque<ParagraphBuilder> open = new ArrayDeque<>();

  private final Deque<Integer> cells = new ArrayDeque<>();
  private int lastCell;
  private boolean inText;
  private boolean inNote;

  /**
   * @param links addresses by their identifiers
   */
  BodyReader(Styles styles, Map<String, String> links) {
    this.styles = styles;
    this.links = links;
  }

  /**
   * Reads a part.
   *
   * @throws XMLStreamException if it is damaged, or another kind of part
   */
  List<Paragraph> read(XMLStreamReader in) throws XMLStreamException {
    while (!in.isStartElement()) {
      Xml.next(in);
    }
    if (!ROOTS.contains(Xml.name(in))) {
      throw new XMLStreamException("neither text nor notes");
    }
    while (in.hasNext()) {
      switch (Xml.next(in)) {
        case XMLStreamConstants.START_ELEMENT -> start(in);
        case XMLStreamConstants.END_ELEMENT -> end(Xml.name(in));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (inText && !open.isEmpty()) {
            open.peek().text(in.getText());
          }
        }
        default -> {
          // Comments and processing instructions.
        }
      }
    }
    return joined();
  }

  private void start(XMLStreamReader in) throws XMLStreamException {
    String name = Xml.name(in);
    // What programs draw that do not know the choice before it.
    boolean fallback = in.getLocalName().equals("Fallback");
    if (name.equals("del") || name.equals("moveFrom")) {
      // In the properties of a paragraph it is its end that was removed.
      open.stream().findFirst().ifPresent(ParagraphBuilder::removeEnd);
    }
    if (fallback || UNSEEN.contains(name) || name.equals("footnote") && isSeparator(in)) {
      skip(in);
      return;
    }
    switch (name) {
      case "p" -> startParagraph();
      case "tc" -> cells.push(++lastCell);
      case "t" -> inText = true;
      case "footnote", "endnote" -> inNote = true;
      default -> open.stream().findFirst().ifPresent(paragraph -> paragraph.start(in, links));
    }
  }

  private static boolean isSeparator(XMLStreamReader in) {
    return Xml.attribute(in, "type").filter(type -> !type.equals("normal")).isPresent();
  }

  private static void skip(XMLStreamReader in) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = Xml.next(in);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void startParagraph() {
    OptionalInt cell = cells.isEmpty() ? OptionalInt.empty() : OptionalInt.of(cells.peek());
    Optional<Role> given = inNote ? Optional.of(Role.NOTE) : Optional.empty();
    open.push(new ParagraphBuilder(styles, paragraphs.size(), given, cell));
    // What stands in a text box comes behind the paragraph that holds it.
    paragraphs.add(Paragraph.EMPTY);
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> cells.poll();
      case "t" -> inText = false;
      case "footnote", "endnote" -> inNote = false;
      default -> open.stream().findFirst().ifPresent(paragraph -> paragraph.end(name));
    }
  }

  private void endParagraph() {
    ParagraphBuilder paragraph = open.poll();
    if (paragraph != null) {
      paragraphs.set(paragraph.place(), paragraph.build());
    }
  }

  /** Those whose ends were removed joined with the next, which gives its style to both. */
  private List<Paragraph> joined() {
    List<Paragraph> joined = new ArrayList<>();
    List<Run> before = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      if (each.goesOn()) {
        before.addAll(each.runs());
      } else {
        joined.add(before.isEmpty() ? each : each.behind(before));
        before = new ArrayList<>();
      }
    }
    return joined;
  }
}
