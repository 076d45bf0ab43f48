package org.guillemet.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.html.Unseen;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page in lines, and the elements that hold it. Not thread-safe. */
final class PageText implements NodeFilter {

  /** A longer link is an article that a tag was never closed in, or a card that is all link. */
  private static final int LONGEST_LINK = 300;

  /** A piece of a link: where it was counted. */
  private record LinkPiece(PageLine line, int length) {}

  private final Predicate<Element> unseen;
  private final Predicate<String> isOwnAddress;
  private final List<PagePart> parts = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Element, PagePart> partOf = new IdentityHashMap<>();
  private final Deque<PagePart> blocks = new ArrayDeque<>();
  private final List<LinkPiece> link = new ArrayList<>();
  private Optional<PageLine> line = Optional.empty();
  private boolean hidesAnything;
  private int breaks;
  private int linkDepth;
  private int timeDepth;
  private int strongDepth;
  private int headingDepth;
  private int quotationDepth;

  private PageText(Predicate<Element> unseen, Predicate<String> isOwnAddress) {
    this.unseen = unseen;
    this.isOwnAddress = isOwnAddress;
  }

  /**
   * What there is in the body aside from elements that are not seen.
   *
   * @param isOwnAddress whether a link with this target leads to another page of the same site
   */
  static PageText of(Element body, Predicate<Element> unseen, Predicate<String> isOwnAddress) {
    PageText text = new PageText(element -> element != body && unseen.test(element), isOwnAddress);
    text.traverse(body);
    return text;
  }

  /** The body, then all parts in the order of the page. */
  List<PagePart> parts() {
    return parts;
  }

  List<PageLine> lines() {
    return lines;
  }

  PagePart body() {
    return parts.get(0);
  }

  /** Whether there is more on the page that a script may show. */
  boolean hidesAnything() {
    return hidesAnything;
  }

  /** The part that an element makes, unless it is not seen. */
  Optional<PagePart> part(Element element) {
    return Optional.ofNullable(partOf.get(element));
  }

  /** The parts right below a part. */
  List<PagePart> children(PagePart part) {
    List<PagePart> children = new ArrayList<>();
    for (int i = part.index() + 1; i < part.end(); i = parts.get(i).end()) {
      children.add(parts.get(i));
    }
    return children;
  }

  /** The part around a part. */
  Optional<PagePart> around(PagePart part) {
    Element parent = part.element().parent();
    return parent == null ? Optional.empty() : part(parent);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text);
    } else if (node instanceof Element element) {
      if (unseen.test(element)) {
        if (isField(element)) {
          partOf.get(element.parent()).countField();
          line.ifPresent(PageLine::holdField);
        }
        hidesAnything |= element.childNodeSize() > 0 && Unseen.isHidden(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      // A line all in bold is a heading or a question, and what follows stands apart.
      breaks += line.filter(PageLine::isStrong).isPresent() ? 2 : 1;
      line.ifPresent(PageLine::breakOff);
    } else if (HtmlLayout.isBlock(element)) {
      endLine();
    }
    headingDepth += isHeading(element) ? 1 : 0;
    quotationDepth += element.nameIs("blockquote") ? 1 : 0;
    timeDepth += element.nameIs("time") ? 1 : 0;
    strongDepth += isStrong(element) ? 1 : 0;
    int position = line.map(PageLine::length).orElse(0);
    PagePart part = new PagePart(element, parts.size(), lines.size(), position, quotationDepth > 0);
    if (isLink(element)) {
      part.countLink(isOwnAddress.test(element.attr("href")));
      linkDepth++;
    }
    parts.add(part);
    partOf.put(element, part);
    if (HtmlLayout.isBlock(element) || blocks.isEmpty()) {
      blocks.push(part);
    }
  }

  private void close(Element element) {
    if (blocks.peek().element() == element) {
      endLine();
      blocks.pop();
    }
    headingDepth -= isHeading(element) ? 1 : 0;
    quotationDepth -= element.nameIs("blockquote") ? 1 : 0;
    timeDepth -= element.nameIs("time") ? 1 : 0;
    strongDepth -= isStrong(element) ? 1 : 0;
    PagePart part = partOf.get(element);
    if (isLink(element)) {
      linkDepth--;
      endLink(part);
    }
    if (!holdsWordsOfFirstLine(part)) {
      part.skipFirstLine();
    }
    int position = line.map(PageLine::length).orElse(PagePart.AT_END);
    part.close(parts.size(), lines.size() + (line.isPresent() ? 1 : 0), position);
    if (part != body()) {
      part.addTo(partOf.get(element.parent()));
    }
  }

  /** What is no block may stand behind the words of a line, and end the line with what it holds. */
  private boolean holdsWordsOfFirstLine(PagePart part) {
    if (part.startPosition() == 0) {
      return true;
    }
    boolean ended = part.firstLine() < lines.size();
    Optional<PageLine> first = ended ? Optional.of(lines.get(part.firstLine())) : line;
    return first.isPresent() && first.get().hasWordsBehind(part.startPosition());
  }

  private void count(TextNode node) {
    String words = node.text();
    int length = words.strip().length();
    if (length > 0 && breaks >= 2) {
      endLine();
    }
    if (length > 0) {
      breaks = 0;
    }
    if (line.isEmpty() && length > 0) {
      line = Optional.of(new PageLine(blocks.peek(), headingDepth > 0, quotationDepth > 0));
    }
    int linked = linkDepth > 0 ? words.length() : 0;
    line.ifPresent(
        open -> {
          open.add(node, words, linked, timeDepth > 0, strongDepth > 0);
          partOf.get(node.parent()).count(words.length(), linked);
          if (linked > 0) {
            link.add(new LinkPiece(open, linked));
          }
        });
  }

  private void endLine() {
    line.ifPresent(lines::add);
    line = Optional.empty();
    breaks = 0;
  }

  private void endLink(PagePart part) {
    if (linkDepth == 0) {
      int length = link.stream().mapToInt(LinkPiece::length).sum();
      if (length > LONGEST_LINK) {
        link.forEach(piece -> piece.line().unlink(piece.length()));
        part.count(0, -length);
      }
      link.clear();
    }
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && element.hasAttr("href");
  }

  private static boolean isStrong(Element element) {
    return element.nameIs("b") || element.nameIs("strong");
  }

  private static boolean isHeading(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  /** A field to fill in, or the label around one; labels are used to show notes as well. */
  private static boolean isField(Element element) {
    if (element.nameIs("label")) {
      return element.children().stream().anyMatch(PageText::isField);
    }
    if (!element.nameIs("input")) {
      return element.nameIs("textarea");
    }
    return switch (element.attr("type")) {
      case "", "email", "radio", "search", "text" -> true;
      default -> false;
    };
  }
}
