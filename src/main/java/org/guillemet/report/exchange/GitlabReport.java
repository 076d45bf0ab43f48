package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.guillemet.report.PrettyJson;
import org.guillemet.report.Results;
import org.guillemet.rules.Severity;

/** The report for merge requests of GitLab: its Code Quality, a part of Code Climate's format. */
public final class GitlabReport {

  private GitlabReport() {}

  /** A list of findings. */
  public static void write(Results results, Writer out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartArray();
      for (Diagnostic diagnostic : Diagnostics.open(results)) {
        int times = seen.merge(diagnostic.fingerprint(), 1, Integer::sum);
        // Of two with one fingerprint GitLab would show one.
        write(diagnostic, diagnostic.fingerprint() + (times == 1 ? "" : "-" + times), json);
      }
      json.writeEndArray();
    }
    out.write('\n');
    out.flush();
  }

  private static void write(Diagnostic diagnostic, String fingerprint, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("description", diagnostic.wholeMessage());
    json.writeStringField("check_name", diagnostic.rule());
    json.writeStringField("engine_name", "guillemet");
    // One of Code Climate's, which wants at least one.
    json.writeArrayFieldStart("categories");
    json.writeString("Clarity");
    json.writeEndArray();
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", diagnostic.path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", diagnostic.line());
    json.writeNumberField(
        "end", diagnostic.region().map(r -> r.end().line()).orElse(diagnostic.line()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of GitLab's five those that other readers take for an error, a warning and a remark. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
