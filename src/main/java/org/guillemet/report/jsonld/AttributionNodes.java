package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.report.Words;
import org.guillemet.text.Article;

/** Writes quoted words as quotations, and reported ones as claims. */
final class AttributionNodes {

  private final Nodes nodes;
  private final Iris iris;
  private final Annotations annotations;
  private final Agents agents;

  AttributionNodes(Nodes nodes, Iris iris, Annotations annotations, Agents agents) {
    this.nodes = nodes;
    this.iris = iris;
    this.annotations = annotations;
    this.agents = agents;
  }

  /**
   * @param index the number of the article in the report
   */
  void write(int index, Article article, Attribution attribution) throws IOException {
    boolean quoted = attribution.type() != Attribution.Type.INDIRECT;
    String node = node(article, attribution.id());
    nodes.open(node, quoted ? "Quotation" : "Claim");
    nodes.text(Property.TEXT, text(article, attribution));
    if (isSaid(attribution)) {
      origin(index, attribution, quoted ? Property.SPOKEN_BY_CHARACTER : Property.AUTHOR);
    }
    Optional<String> outer = attribution.within().map(id -> node(article, id));
    if (quoted) {
      nodes.links(
          Property.IS_PART_OF, Stream.concat(Stream.of(iris.of(article)), outer.stream()).toList());
    } else {
      nodes.link(Property.APPEARANCE, iris.of(article));
      nodes.links(Property.IS_PART_OF, outer.stream().toList());
    }
    nodes.close();
    annotations.identify(
        iris.of(article, "place-" + attribution.id()),
        node,
        tags(attribution),
        article,
        attribution.content());
  }

  private String node(Article article, String id) {
    return iris.of(article, "attribution-" + id);
  }

  /** Its parts as the article has them. The marks stay: they show where a part ends. */
  private static String text(Article article, Attribution attribution) {
    return attribution.content().stream()
        .map(span -> span.of(article.text()))
        .collect(Collectors.joining(" "));
  }

  /** A link to somebody says that it was said; there is none for "did not" and "may have". */
  private static boolean isSaid(Attribution attribution) {
    return !attribution.negated() && !attribution.hedged();
  }

  private void origin(int index, Attribution attribution, Property said) throws IOException {
    if (attribution.speaker().isPresent()) {
      Entity speaker = attribution.speaker().map(Speaker::entity).get();
      // Only people and organizations speak; words are taken from a document.
      boolean written = speaker.kind() == Entity.Kind.DOCUMENT;
      nodes.link(written ? Property.IS_BASED_ON : said, agents.refer(index, speaker));
    }
    Optional<Entity> outlet =
        attribution.outlet().filter(o -> o.kind() == Entity.Kind.ORGANIZATION);
    if (outlet.isPresent()) {
      nodes.link(Property.PROVIDER, agents.refer(index, outlet.get()));
    }
  }

  private static List<String> tags(Attribution attribution) {
    List<String> tags = new ArrayList<>(List.of(Words.of(attribution.type())));
    if (attribution.negated()) {
      tags.add("negated");
    }
    if (attribution.hedged()) {
      tags.add("hedged");
    }
    return tags;
  }
}
