package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0, indented by two spaces. What it is given is text that {@link
 * org.guillemet.report.Visible} has made safe: XML has no way to write most control characters.
 */
final class Xml {

  private final XMLStreamWriter xml;
  private int depth;
  private boolean hasChildren;

  /** Writes XML. */
  interface Content {
    void writeTo(Xml xml) throws XMLStreamException;
  }

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A document in UTF-8; {@code out} stays open. */
  static void write(Writer out, Content content) throws IOException {
    try {
      // Whatever other library is there, the JDK's own: the same bytes everywhere.
      Xml xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
      xml.xml.writeStartDocument("UTF-8", "1.0");
      content.writeTo(xml);
      xml.xml.writeCharacters("\n");
      xml.xml.writeEndDocument();
      xml.xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
    out.flush();
  }

  /** Begins an element on a line of its own. */
  void open(String name) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    depth++;
    hasChildren = false;
  }

  /** An element that has attributes only, on a line of its own. */
  void leaf(String name) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    hasChildren = true;
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  void attribute(String name, int value) throws XMLStreamException {
    attribute(name, Integer.toString(value));
  }

  /** The text of an element that has nothing else. */
  void text(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  void close() throws XMLStreamException {
    depth--;
    if (hasChildren) {
      line();
    }
    xml.writeEndElement();
    hasChildren = true;
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
