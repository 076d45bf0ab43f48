package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;

/** Writes findings, in the order of the report. */
final class FindingJson {

  private final JsonGenerator json;
  private final SpanJson spans;
  private final Results results;

  FindingJson(JsonGenerator json, SpanJson spans, Results results) {
    this.json = json;
    this.spans = spans;
    this.results = results;
  }

  /** A list of them, as a field of the report. */
  void write(String field, List<Reviewed> findings) throws IOException {
    json.writeArrayFieldStart(field);
    for (Reviewed finding : findings) {
      write(finding);
    }
    json.writeEndArray();
  }

  private void write(Reviewed reviewed) throws IOException {
    Finding finding = reviewed.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Words.of(finding.severity()));
    json.writeStringField("path", finding.article().path());
    spans.fields(finding.article(), finding.span());
    json.writeStringField("message", results.message(finding));
    json.writeStringField("fingerprint", reviewed.fingerprint());
    if (reviewed.reason().isPresent()) {
      json.writeStringField("reason", reviewed.reason().get());
    }
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("path", related.article().path());
      spans.fields(related.article(), related.span());
      json.writeStringField("message", results.message(finding, related));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
