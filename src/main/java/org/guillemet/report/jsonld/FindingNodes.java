package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.List;
import org.guillemet.report.Results;
import org.guillemet.report.Words;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;

/** Writes findings: what the rule says of the words, and how bad it is. */
final class FindingNodes {

  private final Nodes nodes;
  private final Iris iris;
  private final Annotations annotations;
  private final Results results;

  FindingNodes(Nodes nodes, Iris iris, Annotations annotations, Results results) {
    this.nodes = nodes;
    this.iris = iris;
    this.annotations = annotations;
    this.results = results;
  }

  void write(Reviewed reviewed) throws IOException {
    Finding finding = reviewed.finding();
    String node = iris.of(finding.article(), "finding-" + reviewed.fingerprint());
    annotations.open(node, "assessing");
    annotations.text(results.message(finding));
    nodes.inside("Rating");
    nodes.text(Property.NAME, finding.rule());
    nodes.text(Property.RATING_VALUE, Words.of(finding.severity()));
    nodes.text(Property.BEST_RATING, Words.of(Severity.INFO));
    nodes.text(Property.WORST_RATING, Words.of(Severity.ERROR));
    nodes.close();
    annotations.close(finding.article(), List.of(finding.span()));
    int number = 0;
    for (Finding.Related related : finding.related()) {
      number++;
      annotations.open(node + "-" + number, "linking");
      nodes.item(node);
      annotations.text(results.message(finding, related));
      annotations.close(related.article(), List.of(related.span()));
    }
  }
}
