package org.guillemet.ingest.docx;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Takes what the properties of a style, a paragraph or a run say. Not thread-safe. */
final class Properties {

  private Style said = Style.NONE;
  private Optional<String> style = Optional.empty();

  /** Takes what an element says that begins here, if it is one of those that say something. */
  void read(XMLStreamReader in) {
    switch (Xml.name(in)) {
      case "outlineLvl" -> Xml.number(in).ifPresent(level -> role(Role.ofLevel(level)));
      // List number 0 takes a paragraph out of its style's list.
      case "numId" -> said = listed(Xml.number(in).orElse(0) > 0).or(said);
      case "b" -> said = of(Optional.of(Xml.isOn(in)), said.italic(), said.hidden());
      case "i" -> said = of(said.bold(), Optional.of(Xml.isOn(in)), said.hidden());
      case "vanish" -> said = of(said.bold(), said.italic(), Optional.of(Xml.isOn(in)));
      case "pStyle", "rStyle" -> style = Xml.attribute(in, "val");
      default -> {
        // Sizes, colours and the like.
      }
    }
  }

  /** Takes the role that a style's name gives. */
  void role(Optional<Role> role) {
    said = new Style(role.or(said::role), said.listed(), said.bold(), said.italic(), said.hidden());
  }

  private static Style listed(boolean listed) {
    return new Style(
        Optional.empty(),
        Optional.of(listed),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Style of(Optional<Boolean> bold, Optional<Boolean> italic, Optional<Boolean> hidden) {
    return new Style(said.role(), said.listed(), bold, italic, hidden);
  }

  /** What was said. */
  Style said() {
    return said;
  }

  /** The style that was named. */
  Optional<String> style() {
    return style;
  }
}
