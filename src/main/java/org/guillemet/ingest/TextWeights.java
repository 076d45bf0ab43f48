package org.guillemet.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Adds up how much text the elements of a page hold. Not thread-safe. */
final class TextWeights implements NodeFilter {

  private final Element body;
  private final Predicate<Element> leftOut;
  private final Predicate<Element> isTitle;
  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private int linkDepth;

  /** How much text an element holds, with all that stands in it. */
  static final class Weight {
    private int text;
    private int linkText;
    private int links;
    private boolean anchor;

    /** In characters, white space at the ends of its pieces aside. */
    int text() {
      return text;
    }

    /** The characters that are links. */
    int linkText() {
      return linkText;
    }

    /** The characters that are not links. */
    int plainText() {
      return text - linkText;
    }

    /** How many links. */
    int links() {
      return links;
    }

    /** Whether the headline or the marked body of the article is in it. */
    boolean holdsAnchor() {
      return anchor;
    }

    private void add(Weight child) {
      text += child.text;
      linkText += child.linkText;
      links += child.links;
      anchor |= child.anchor;
    }
  }

  private TextWeights(Element body, Predicate<Element> leftOut, Predicate<Element> isTitle) {
    this.body = body;
    this.leftOut = leftOut;
    this.isTitle = isTitle;
  }

  /** The weights of the body and of all in it that is not left out. */
  static Map<Element, Weight> of(
      Element body, Predicate<Element> leftOut, Predicate<Element> isTitle) {
    TextWeights weights = new TextWeights(body, leftOut, isTitle);
    weights.traverse(body);
    return weights.weights;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text);
    } else if (node instanceof Element element) {
      if (element != body && leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Weight weight = new Weight();
      weight.anchor = isTitle.test(element) || element.attr("itemprop").equals("articleBody");
      if (element.nameIs("a")) {
        weight.links = 1;
        linkDepth++;
      }
      weights.put(element, weight);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element != body) {
      linkDepth -= element.nameIs("a") ? 1 : 0;
      weights.get(element.parent()).add(weights.get(element));
    }
    return FilterResult.CONTINUE;
  }

  private void count(TextNode text) {
    int length = text.getWholeText().strip().length();
    Weight weight = weights.get(text.parent());
    weight.text += length;
    weight.linkText += linkDepth > 0 ? length : 0;
  }
}
