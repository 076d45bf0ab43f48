package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.PrettyJson;
import org.guillemet.report.Results;
import org.guillemet.report.Words;

/** The report for code hosts and viewers of analyses: SARIF 2.1.0, an OASIS standard. */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Results results;
  private final SarifRules rules;
  private final SarifResults findings;
  private final SarifPlaces places;
  private final Diagnostics diagnostics;

  private SarifReport(JsonGenerator json, Results results) {
    this.json = json;
    this.results = results;
    this.rules = new SarifRules(json, results);
    this.places = new SarifPlaces(json, results);
    this.diagnostics = new Diagnostics(results);
    this.findings = new SarifResults(json, rules, places, diagnostics, results);
  }

  /** All findings with their places and rules, and what was not checked. */
  public static void write(Results results, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      new SarifReport(json, results).write();
    }
    out.write('\n');
    out.flush();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool();
    writeInvocation();
    places.writeRoot();
    places.writeArtifacts();
    findings.write();
    // As they are counted here; SARIF would not take a lone carriage return for the end of a line.
    json.writeArrayFieldStart("newlineSequences");
    for (String end : List.of("\r\n", "\n", "\r")) {
      json.writeString(end);
    }
    json.writeEndArray();
    json.writeStringField("language", results.language().code());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Guillemet");
    json.writeStringField("version", results.version());
    json.writeStringField("semanticVersion", results.version());
    rules.write();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", results.omissions().stream().noneMatch(Omission::isTrouble));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Omission omission : results.omissions()) {
      write(omission);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(Omission omission) throws IOException {
    Diagnostic diagnostic = diagnostics.of(omission);
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", Words.of(omission.cause()));
    json.writeEndObject();
    json.writeStringField("level", SarifRules.level(diagnostic.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.plain(diagnostic.message()));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.write(diagnostic.path(), diagnostic.region());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
