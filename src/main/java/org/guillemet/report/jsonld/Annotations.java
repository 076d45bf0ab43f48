package org.guillemet.report.jsonld;

import java.io.IOException;
import java.util.List;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes what all annotations have in common. */
final class Annotations {

  /** The node of the program, which makes them. */
  static final String CREATOR = "_:guillemet";

  private final Nodes nodes;
  private final Targets targets;

  Annotations(Nodes nodes, Targets targets) {
    this.nodes = nodes;
    this.targets = targets;
  }

  /** Says that a node is what stands at the words, with the tags that go with them. */
  void identify(String iri, String node, List<String> tags, Article article, List<Span> words)
      throws IOException {
    open(iri, "identifying");
    nodes.item(node);
    tags(tags);
    close(article, words);
  }

  /** Begins an annotation; its bodies follow. */
  void open(String iri, String motivation) throws IOException {
    nodes.open(iri, "oa:Annotation");
    nodes.link(Property.MOTIVATION, "oa:" + motivation);
    nodes.link(Property.CREATOR, CREATOR);
    nodes.list(Property.BODY);
  }

  /** A body that says something. */
  void text(String value) throws IOException {
    nodes.inside("oa:TextualBody");
    nodes.text(Property.VALUE, value);
    nodes.close();
  }

  /** A body for each of the words that classify what stands there. */
  void tags(List<String> tags) throws IOException {
    for (String tag : tags) {
      nodes.inside("oa:TextualBody");
      nodes.text(Property.VALUE, tag);
      nodes.link(Property.PURPOSE, "oa:tagging");
      nodes.close();
    }
  }

  /** Ends an annotation of words. */
  void close(Article article, List<Span> words) throws IOException {
    nodes.endList();
    targets.write(article, words);
    nodes.close();
  }

  /** Ends an annotation of a file. */
  void close(String path) throws IOException {
    nodes.endList();
    targets.write(path);
    nodes.close();
  }
}
