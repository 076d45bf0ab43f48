package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Place;

/** Writes what was not checked, and why. */
final class OmissionJson {

  private final JsonGenerator json;
  private final SpanJson spans;

  OmissionJson(JsonGenerator json, SpanJson spans) {
    this.json = json;
    this.spans = spans;
  }

  void write(Omission omission) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", omission.path());
    json.writeStringField("cause", Words.of(omission.cause()));
    json.writeStringField("stage", Words.of(omission.stage()));
    if (omission.place().isPresent()) {
      Place place = omission.place().get();
      json.writeNumberField("paragraph", place.paragraph());
      json.writeFieldName("span");
      spans.write(place.article(), place.span());
    } else {
      json.writeNullField("paragraph");
      json.writeNullField("span");
    }
    json.writeStringField("reason", omission.reason());
    json.writeEndObject();
  }
}
