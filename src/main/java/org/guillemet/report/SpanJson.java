package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.guillemet.report.Places.Place;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes where words stand on disk, and what a reader sees there. */
final class SpanJson {

  private final Places places = new Places();
  private final JsonGenerator json;

  SpanJson(JsonGenerator json) {
    this.json = json;
  }

  /** One span as an object. */
  void write(Article article, Span words) throws IOException {
    json.writeStartObject();
    fields(article, words);
    json.writeEndObject();
  }

  /** Spans as an array. */
  void write(String field, Article article, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      write(article, span);
    }
    json.writeEndArray();
  }

  /** The fields of a span, inside an object that has others. */
  void fields(Article article, Span words) throws IOException {
    Place place = places.of(article, words);
    json.writeNumberField("start", place.span().start());
    json.writeNumberField("end", place.span().end());
    json.writeNumberField("line", place.position().line());
    json.writeNumberField("column", place.position().column());
    json.writeStringField("text", place.text());
  }
}
