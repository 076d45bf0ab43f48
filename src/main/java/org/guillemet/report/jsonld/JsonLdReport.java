package org.guillemet.report.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.PrettyJson;
import org.guillemet.report.Results;
import org.guillemet.report.Speakers;
import org.guillemet.rules.Reviewed;

/**
 * The report for programs that read linked data: one JSON-LD document with schema.org's terms for
 * articles, quotations and claims, and Web Annotations for where they stand and for findings. The
 * same data gives the same bytes.
 */
public final class JsonLdReport {

  private JsonLdReport() {}

  /** Who says what in the articles, the findings, and what was not checked. */
  public static void write(Results results, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      Vocabulary.write(json);
      json.writeArrayFieldStart("@graph");
      Nodes nodes = new Nodes(json);
      program(results.version(), nodes);
      Iris iris = new Iris();
      Annotations annotations = new Annotations(nodes, new Targets(nodes, iris));
      Agents agents = new Agents(new Speakers(results.compared()), nodes);
      ArticleNodes articleNodes = new ArticleNodes(nodes, iris, annotations, agents);
      List<Checked> articles = results.compared().articles();
      for (int i = 0; i < articles.size(); i++) {
        articleNodes.write(i, articles.get(i));
      }
      agents.write();
      FindingNodes findingNodes = new FindingNodes(nodes, iris, annotations, results);
      for (Reviewed finding : results.open()) {
        findingNodes.write(finding);
      }
      OmissionNodes omissionNodes = new OmissionNodes(annotations);
      for (Omission omission : results.omissions()) {
        omissionNodes.write(omission);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void program(String version, Nodes nodes) throws IOException {
    nodes.open(Annotations.CREATOR, "SoftwareApplication");
    nodes.text(Property.NAME, "Guillemet");
    nodes.text(Property.SOFTWARE_VERSION, version);
    nodes.close();
  }
}
