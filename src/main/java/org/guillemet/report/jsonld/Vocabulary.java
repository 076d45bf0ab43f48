package org.guillemet.report.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The context of the document, which stands in it: nothing has to be fetched to read it. */
final class Vocabulary {

  private static final List<String> PREFIXES =
      List.of(
          "as", "https://www.w3.org/ns/activitystreams#",
          "dcterms", "http://purl.org/dc/terms/",
          "oa", "http://www.w3.org/ns/oa#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Vocabulary() {}

  static void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeStringField("@vocab", Definitions.SCHEMA);
    for (int i = 0; i < PREFIXES.size(); i += 2) {
      json.writeStringField(PREFIXES.get(i), PREFIXES.get(i + 1));
    }
    for (Property property : Property.values()) {
      if (property.isDefined()) {
        write(property, json);
      }
    }
    json.writeEndObject();
  }

  private static void write(Property property, JsonGenerator json) throws IOException {
    if (property.type().isEmpty()) {
      json.writeStringField(property.term(), property.iri());
    } else {
      json.writeObjectFieldStart(property.term());
      json.writeStringField("@id", property.iri());
      json.writeStringField("@type", property.type());
      json.writeEndObject();
    }
  }
}
