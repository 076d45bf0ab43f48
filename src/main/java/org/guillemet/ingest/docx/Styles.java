package org.guillemet.ingest.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a document, by their identifiers. Immutable. */
final class Styles {

  /** Of a document that declares none. */
  static final Styles NONE = new Styles(Map.of());

  /** Word allows eleven; a style that is based on itself has no end. */
  private static final int MOST_BASES = 20;

  private final Map<String, Style> styles;

  /** What a style says itself, and the one that it is based on. */
  private record Entry(Style own, Optional<String> base) {}

  private Styles(Map<String, Style> styles) {
    this.styles = Map.copyOf(styles);
  }

  /** Those that a part declares. */
  static Styles read(XMLStreamReader in) throws XMLStreamException {
    Map<String, Entry> entries = new HashMap<>();
    while (in.hasNext()) {
      if (Xml.next(in) == XMLStreamConstants.START_ELEMENT && Xml.name(in).equals("style")) {
        Optional<String> id = Xml.attribute(in, "styleId");
        Entry entry = readStyle(in);
        id.ifPresent(name -> entries.putIfAbsent(name, entry));
      }
    }
    Map<String, Style> styles = new HashMap<>();
    entries.keySet().forEach(id -> styles.put(id, resolve(id, entries)));
    return new Styles(styles);
  }

  private static Entry readStyle(XMLStreamReader in) throws XMLStreamException {
    Properties properties = new Properties();
    Optional<String> base = Optional.empty();
    while (Xml.next(in) != XMLStreamConstants.END_ELEMENT || !Xml.name(in).equals("style")) {
      if (!in.isStartElement()) {
        continue;
      }
      switch (Xml.name(in)) {
        case "basedOn" -> base = Xml.attribute(in, "val");
        case "name" -> properties.role(Xml.attribute(in, "val").flatMap(Role::named));
        default -> properties.read(in);
      }
    }
    return new Entry(properties.said(), base);
  }

  /** What a style says, with what it is based on. */
  private static Style resolve(String id, Map<String, Entry> entries) {
    Style style = Style.NONE;
    Optional<String> next = Optional.of(id);
    for (int i = 0; i < MOST_BASES && next.isPresent(); i++) {
      Optional<Entry> entry = Optional.ofNullable(entries.get(next.get()));
      style = entry.map(Entry::own).map(style::or).orElse(style);
      next = entry.flatMap(Entry::base);
    }
    return style;
  }

  /** All that a style says; nothing, if the document does not declare it. */
  Style of(Optional<String> id) {
    return id.map(name -> styles.getOrDefault(name, Style.NONE)).orElse(Style.NONE);
  }
}
