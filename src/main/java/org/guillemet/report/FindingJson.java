package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.guillemet.rules.Finding;

/** Writes findings, in the order of the report. */
final class FindingJson {

  private final Fingerprints fingerprints = new Fingerprints();
  private final JsonGenerator json;
  private final SpanJson spans;

  FindingJson(JsonGenerator json, SpanJson spans) {
    this.json = json;
    this.spans = spans;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", Words.of(finding.severity()));
    json.writeStringField("path", finding.article().path());
    spans.fields(finding.article(), finding.span());
    json.writeStringField("message", finding.message());
    json.writeStringField("fingerprint", fingerprints.next(finding));
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("path", related.article().path());
      spans.fields(related.article(), related.span());
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
