package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.List;
import org.guillemet.report.Fingerprints;
import org.guillemet.report.Words;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;

/** Writes findings: what the rule says of the words, and how bad it is. */
final class FindingNodes {

  private final Fingerprints fingerprints = new Fingerprints();
  private final Nodes nodes;
  private final Iris iris;
  private final Annotations annotations;

  FindingNodes(Nodes nodes, Iris iris, Annotations annotations) {
    this.nodes = nodes;
    this.iris = iris;
    this.annotations = annotations;
  }

  /** Writes the next finding; they come in the order of the report. */
  void write(Finding finding) throws IOException {
    String node = iris.of(finding.article(), "finding-" + fingerprints.next(finding));
    annotations.open(node, "assessing");
    annotations.text(finding.message());
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
      annotations.text(related.message());
      annotations.close(related.article(), List.of(related.span()));
    }
  }
}
