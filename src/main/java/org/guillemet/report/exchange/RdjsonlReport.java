package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.guillemet.report.Results;
import org.guillemet.report.exchange.Diagnostic.Related;
import org.guillemet.rules.Severity;

/**
 * The report for reviewdog: one of its diagnostics in each line. Its columns count the bytes of
 * UTF-8, from 1 on, and its ends are exclusive.
 */
public final class RdjsonlReport {

  private RdjsonlReport() {}

  /** One JSON object in each line. */
  public static void write(Results results, Writer out) throws IOException {
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    for (Diagnostic diagnostic : Diagnostics.open(results)) {
      try (JsonGenerator json = factory.createGenerator(out)) {
        write(diagnostic, json);
      }
      out.write('\n');
    }
    out.flush();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", diagnostic.message());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", diagnostic.path());
    if (diagnostic.region().isPresent()) {
      range(diagnostic.region().get(), json);
    }
    json.writeEndObject();
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "guillemet");
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", diagnostic.rule());
    json.writeEndObject();
    if (!diagnostic.related().isEmpty()) {
      json.writeArrayFieldStart("related_locations");
      for (Related related : diagnostic.related()) {
        json.writeStartObject();
        json.writeStringField("message", related.message());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", related.path());
        range(related.region(), json);
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void range(Region region, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", region.start().line(), region.startByte(), json);
    position("end", region.end().line(), region.endByte(), json);
    json.writeEndObject();
  }

  private static void position(String field, int line, int column, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return severity.name();
  }
}
