package org.guillemet.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;

/** Takes what stands in a paragraph, element by element. Not thread-safe. */
final class ParagraphBuilder {

  private static final Set<String> OF_PARAGRAPHS = Set.of("pStyle", "outlineLvl", "numId");

  private final Styles styles;
  private final int place;
  private final Optional<Role> given;
  private final OptionalInt cell;
  private final Properties own = new Properties();
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Properties run = new Properties();
  private String target = "";
  private boolean inProperties;
  private boolean endRemoved;

  /**
   * @param place how many paragraphs begin before it
   * @param given what the paragraph is whatever its style
   * @param cell the cell that it stands in
   */
  ParagraphBuilder(Styles styles, int place, Optional<Role> given, OptionalInt cell) {
    this.place = place;
    this.styles = styles;
    this.given = given;
    this.cell = cell;
  }

  int place() {
    return place;
  }

  /** An element begins. */
  void start(XMLStreamReader in, Map<String, String> links) {
    String name = Xml.name(in);
    if (inProperties) {
      // What runs have stands here for the mark that ends the paragraph.
      if (OF_PARAGRAPHS.contains(name)) {
        own.read(in);
      }
      return;
    }
    switch (name) {
      case "pPr" -> inProperties = true;
      case "r" -> run = new Properties();
      case "hyperlink" ->
          target = Xml.attribute(in, "id").map(id -> links.getOrDefault(id, "")).orElse("");
      case "tab" -> text.append('\t');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('\u2011');
      case "softHyphen" -> text.append('\u00AD');
      default -> run.read(in);
    }
  }

  /** An element of WordprocessingML ends. */
  void end(String name) {
    switch (name) {
      case "pPr" -> inProperties = false;
      case "r" -> endRun();
      case "hyperlink" -> target = "";
      default -> {
        // It held no words.
      }
    }
  }

  /** Words of the run that is open. */
  void text(String words) {
    text.append(words);
  }

  /** The end of the paragraph was removed, if its properties are being read. */
  void removeEnd() {
    endRemoved |= inProperties;
  }

  private void endRun() {
    if (!text.isEmpty() && !isOn(Style::hidden)) {
      runs.add(new Run(text.toString(), isOn(Style::bold), isOn(Style::italic), target));
    }
    text.setLength(0);
    run = new Properties();
  }

  /** The run itself decides; else a style of runs turns round what the paragraph's style says. */
  private boolean isOn(Function<Style, Optional<Boolean>> property) {
    boolean byParagraph = property.apply(styles.of(own.style())).orElse(false);
    boolean byRun = property.apply(styles.of(run.style())).orElse(false);
    return property.apply(run.said()).orElse(byRun ^ byParagraph);
  }

  /** The paragraph, with all that was taken. */
  Paragraph build() {
    Style style = own.said().or(styles.of(own.style()));
    return new Paragraph(
        given.or(style::role), style.listed().orElse(false), cell, Run.join(runs), endRemoved);
  }
}
