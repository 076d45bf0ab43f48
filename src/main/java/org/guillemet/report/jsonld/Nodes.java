package org.guillemet.report.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.util.List;

/**
 * Writes nodes of the graph. Whatever an article contains becomes a string and nothing else: a lone
 * surrogate, which no RDF literal can hold, is U+FFFD, and {@code <} is escaped, so that the
 * document can stand in a script element.
 */
final class Nodes {

  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator json;

  Nodes(JsonGenerator json) {
    this.json = json.setCharacterEscapes(new WithoutTags());
  }

  /** Begins a node of the graph. */
  void open(String iri, String... types) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", iri);
    types(types);
  }

  /** Begins a node that stands inside another and has no name. */
  void inside(String... types) throws IOException {
    json.writeStartObject();
    types(types);
  }

  /** Begins such a node as the value of a property. */
  void inside(Property property, String... types) throws IOException {
    json.writeFieldName(property.term());
    inside(types);
  }

  private void types(String... types) throws IOException {
    if (types.length == 1) {
      json.writeStringField("@type", types[0]);
    } else if (types.length > 1) {
      json.writeArrayFieldStart("@type");
      for (String type : types) {
        json.writeString(type);
      }
      json.writeEndArray();
    }
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  /** Begins the values of a property. */
  void list(Property property) throws IOException {
    json.writeArrayFieldStart(property.term());
  }

  void endList() throws IOException {
    json.writeEndArray();
  }

  /** A value in a list: the node with that name. */
  void item(String iri) throws IOException {
    json.writeString(iri);
  }

  void text(Property property, String value) throws IOException {
    json.writeStringField(property.term(), clean(value));
  }

  /** Nothing where there is no value. */
  void texts(Property property, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      list(property);
      for (String value : values) {
        json.writeString(clean(value));
      }
      endList();
    }
  }

  void number(Property property, int value) throws IOException {
    json.writeNumberField(property.term(), value);
  }

  /** The node with that name. */
  void link(Property property, String iri) throws IOException {
    json.writeStringField(property.term(), iri);
  }

  /** Nothing where there is no name. */
  void links(Property property, List<String> iris) throws IOException {
    if (!iris.isEmpty()) {
      list(property);
      for (String iri : iris) {
        item(iri);
      }
      endList();
    }
  }

  private static String clean(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(cp -> Character.getType(cp) == Character.SURROGATE ? REPLACEMENT : cp)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static final class WithoutTags extends CharacterEscapes {

    private final int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();

    WithoutTags() {
      escapes['<'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
