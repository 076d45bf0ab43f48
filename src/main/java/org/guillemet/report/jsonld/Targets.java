package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Writes where words stand, in two ways: by the number of characters before them in the decoded
 * file, and by the words themselves as a reader sees them, with what stands around.
 */
final class Targets {

  /** How many code points of what stands around are quoted. */
  private static final int AROUND = 32;

  private final Map<String, CodePoints> bySource = new HashMap<>();
  private final Nodes nodes;
  private final Iris iris;

  Targets(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  /** A target for each of the spans of the reading text. */
  void write(Article article, List<Span> words) throws IOException {
    nodes.list(Property.TARGET);
    for (Span span : words) {
      nodes.inside("oa:SpecificResource");
      nodes.link(Property.SOURCE, iris.of(article));
      nodes.list(Property.SELECTOR);
      position(article, span);
      quote(article.text(), span);
      nodes.endList();
      nodes.close();
    }
    nodes.endList();
  }

  /** A whole file. */
  void write(String path) throws IOException {
    nodes.links(Property.TARGET, List.of(Iris.of(path)));
  }

  private void position(Article article, Span words) throws IOException {
    CodePoints points = bySource.computeIfAbsent(article.source(), CodePoints::new);
    Span place = article.reading().toSource(words);
    nodes.inside("oa:TextPositionSelector");
    nodes.number(Property.START, points.before(place.start()));
    nodes.number(Property.END, points.before(place.end()));
    nodes.close();
  }

  private void quote(String text, Span words) throws IOException {
    int from = words.start();
    int to = words.end();
    for (int i = 0; i < AROUND && from > 0; i++) {
      from = text.offsetByCodePoints(from, -1);
    }
    for (int i = 0; i < AROUND && to < text.length(); i++) {
      to = text.offsetByCodePoints(to, 1);
    }
    nodes.inside("oa:TextQuoteSelector");
    nodes.text(Property.EXACT, words.of(text));
    nodes.text(Property.PREFIX, text.substring(from, words.start()));
    nodes.text(Property.SUFFIX, text.substring(words.end(), to));
    nodes.close();
  }
}
