package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.List;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.Words;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;

/** Writes an article, and the claims in it that nobody is named for. */
final class ArticleNodes {

  private final Nodes nodes;
  private final Iris iris;
  private final Annotations annotations;
  private final AttributionNodes attributions;

  ArticleNodes(Nodes nodes, Iris iris, Annotations annotations, Agents agents) {
    this.nodes = nodes;
    this.iris = iris;
    this.annotations = annotations;
    this.attributions = new AttributionNodes(nodes, iris, annotations, agents);
  }

  /**
   * @param index the number of the article in the report
   */
  void write(int index, Checked checked) throws IOException {
    Article article = checked.article();
    write(article);
    for (Attribution attribution : checked.attributions()) {
      attributions.write(index, article, attribution);
    }
    for (Claim claim : checked.claims()) {
      if (claim.isUnattributed() && !claim.signals().isEmpty()) {
        write(article, claim);
      }
    }
  }

  private void write(Article article) throws IOException {
    Metadata facts = article.metadata();
    nodes.open(iris.of(article), "NewsArticle");
    if (facts.title().isPresent()) {
      nodes.text(Property.HEADLINE, facts.title().get());
    }
    nodes.text(Property.IN_LANGUAGE, article.language().code());
    if (facts.published().isPresent()) {
      nodes.text(Property.DATE_PUBLISHED, facts.published().get().toString());
    }
    if (facts.outlet().isPresent()) {
      nodes.inside(Property.PUBLISHER, "Organization");
      nodes.text(Property.NAME, facts.outlet().get());
      nodes.close();
    }
    if (facts.author().isPresent()) {
      // A byline may be a person, several, or an agency: it has no type.
      nodes.inside(Property.AUTHOR);
      nodes.text(Property.NAME, facts.author().get());
      nodes.close();
    }
    nodes.close();
  }

  private void write(Article article, Claim claim) throws IOException {
    String node = iris.of(article, "claim-" + claim.id());
    nodes.open(node, "Claim");
    nodes.text(Property.TEXT, claim.span().of(article.text()));
    nodes.link(Property.APPEARANCE, iris.of(article));
    nodes.close();
    annotations.identify(
        iris.of(article, "place-" + claim.id()),
        node,
        claim.signals().stream().map(s -> Words.of(s.kind())).distinct().toList(),
        article,
        List.of(claim.span()));
  }
}
