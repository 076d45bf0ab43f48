package org.guillemet.ingest.docx;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of a document have in common. */
final class Xml {

  /** The names of WordprocessingML, as Word writes them and as the strict standard has them. */
  private static final Set<String> WORDS =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private static final Set<String> NO = Set.of("0", "false", "off", "none");

  private Xml() {}

  /**
   * The next event.
   *
   * @throws XMLStreamException if the part is not well-formed, or declares entities
   */
  static int next(XMLStreamReader in) throws XMLStreamException {
    int event = in.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a part of a document declares no entities");
    }
    return event;
  }

  /** The name of the element that begins or ends here; empty if it is of another vocabulary. */
  static String name(XMLStreamReader in) {
    return WORDS.contains(Objects.requireNonNullElse(in.getNamespaceURI(), ""))
        ? in.getLocalName()
        : "";
  }

  /** The value of an attribute, whatever its prefix. */
  static Optional<String> attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** What an element says that turns something on or off. */
  static boolean isOn(XMLStreamReader in) {
    return attribute(in, "val").filter(NO::contains).isEmpty();
  }

  /** The number that an element gives. */
  static OptionalInt number(XMLStreamReader in) {
    return attribute(in, "val")
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }
}
