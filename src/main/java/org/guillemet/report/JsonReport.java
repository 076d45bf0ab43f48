package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Messages;
import org.guillemet.rules.RuleDescription;
import org.guillemet.text.Language;

/**
 * Reports for programs. The same data gives the same bytes; the order of the fields is part of the
 * promise to users.
 */
public final class JsonReport {

  private static final int SCHEMA_VERSION = 1;

  private JsonReport() {}

  /** Everything that is known of the articles, the findings, and what was not checked. */
  public static void write(Results results, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      start(json, results.version());
      List<Checked> articles = results.compared().articles();
      Speakers speakers = new Speakers(results.compared());
      SpanJson spans = new SpanJson(json);
      ArticleJson articleJson = new ArticleJson(json, spans, speakers);
      json.writeArrayFieldStart("articles");
      for (int i = 0; i < articles.size(); i++) {
        articleJson.write(i, articles.get(i));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("entities");
      for (Speakers.Listed listed : speakers.all()) {
        articleJson.write(listed);
      }
      json.writeEndArray();
      FindingJson findingJson = new FindingJson(json, spans, results);
      findingJson.write("findings", results.open());
      findingJson.write("suppressed", results.suppressed());
      findingJson.write("accepted", results.accepted());
      if (!results.compared().verified().isEmpty()) {
        new VerificationJson(json, spans).write(results.compared().verified());
      }
      json.writeArrayFieldStart("incomplete");
      OmissionJson omissionJson = new OmissionJson(json, spans);
      for (Omission omission : results.omissions()) {
        omissionJson.write(omission);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  /** The rules with their severities. */
  public static void rules(
      String version, List<RuleDescription> rules, Language language, Writer out)
      throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      start(json, version);
      json.writeArrayFieldStart("rules");
      for (RuleDescription rule : rules) {
        json.writeStartObject();
        json.writeStringField("name", rule.name());
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeStringField("summary", Messages.in(language).of(rule.summary()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void start(JsonGenerator json, String version) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "guillemet");
    json.writeStringField("version", version);
    json.writeEndObject();
  }
}
