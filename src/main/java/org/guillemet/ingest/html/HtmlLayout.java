package org.guillemet.ingest.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/** Appends the text of HTML elements as a browser lays it out. Not thread-safe. */
public final class HtmlLayout implements NodeFilter {

  private static final int LONGEST_DATA = 100;

  private final ManuscriptBuilder builder;
  private final String source;
  private final Aligner aligner;
  private final int base;
  private final Predicate<Node> leftOut;
  private final Predicate<Node> title;
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();
  private final Set<Node> moved = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean inBareTitle;

  /**
   * @param source the whole file
   * @param base where the parsed text begins in it
   * @param leftOut nodes that are no part of the article
   * @param title the element that is the headline, or the pieces of text that are
   */
  public HtmlLayout(
      ManuscriptBuilder builder,
      String source,
      int base,
      Predicate<Node> leftOut,
      Predicate<Node> title) {
    this.builder = builder;
    this.source = source;
    this.aligner = Aligner.ofHtml(builder, source);
    this.base = base;
    this.leftOut = leftOut;
    this.title = title;
  }

  /**
   * Appends a piece of HTML that stands inside another format.
   *
   * @param around tags of elements that are open around it
   */
  public static void appendFragment(
      ManuscriptBuilder builder, String source, Span span, String around) {
    Document document = parse(around + span.of(source));
    int base = span.start() - around.length();
    new HtmlLayout(builder, source, base, HtmlLayout::isUnseen, node -> false)
        .append(document.body());
  }

  private static boolean isUnseen(Node node) {
    return node instanceof Element element && Unseen.isUnseen(element);
  }

  /** Parses a page; every node knows its UTF-16 offsets in it. */
  public static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /** Appends an element with all that it holds. */
  public void append(Element element) {
    element.stream().filter(e -> e.nameIs("table")).forEach(this::findMoved);
    kinds.push(Block.Kind.PARAGRAPH);
    traverse(element);
    kinds.pop();
    builder.block(Block.Kind.PARAGRAPH);
  }

  /**
   * Finds what the parser has moved before a table, since no cell holds it. Read there, it would
   * take the place of the cells: the text must stay in the order of the source.
   */
  private void findMoved(Element table) {
    Node before = table.previousSibling();
    while (before != null && table.sourceRange().isTracked() && isBehind(before, table)) {
      moved.add(before);
      before = before.previousSibling();
    }
  }

  private static boolean isBehind(Node node, Element table) {
    Range range = node.sourceRange();
    return range.isTracked() && range.startPos() > table.sourceRange().startPos();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (moved.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (leftOut.test(node)) {
      if (node instanceof Element element && partsText(element)) {
        builder.block(kinds.peek());
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      setApart(title.test(text));
      append(text);
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        builder.lineBreak();
      } else if (isSetAsBlock(element)) {
        kinds.push(kind(element));
        builder.block(kinds.peek());
      } else if (isSetApart(element)) {
        startInline(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      if (isSetAsBlock(element)) {
        kinds.pop();
        builder.block(kinds.peek());
      } else if (isSetApart(element)) {
        builder.endInline();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Begins or ends a headline that has no element of its own. */
  private void setApart(boolean bareTitle) {
    if (bareTitle != inBareTitle) {
      inBareTitle = bareTitle;
      builder.block(bareTitle ? Block.Kind.TITLE : kinds.peek());
    }
  }

  private void append(TextNode text) {
    Range range = text.sourceRange();
    if (range.isTracked() && range.endPos() > range.startPos()) {
      append(text.getWholeText(), new Span(base + range.startPos(), base + range.endPos()));
    }
  }

  private void append(String text, Span raw) {
    List<Span> pieces = Formulas.around(text);
    List<Span> rawPieces = pieces.size() == 1 ? pieces : Formulas.around(raw.of(source));
    if (pieces.size() == 1 || pieces.size() != rawPieces.size()) {
      aligner.append(text, raw);
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Span rawPiece = rawPieces.get(i);
      aligner.append(
          pieces.get(i).of(text),
          new Span(raw.start() + rawPiece.start(), raw.start() + rawPiece.end()));
    }
  }

  /** Whether the text before an element and that behind it stand apart. */
  public static boolean isBlock(Element element) {
    return isBlock(element.tag());
  }

  /** Whether the text before an element of a name and that behind it stand apart. */
  public static boolean isBlock(Tag tag) {
    return tag.isBlock() || tag.normalName().equals("summary");
  }

  /** Whether a left out element parts what is read before it from what is read behind it. */
  private static boolean partsText(Element element) {
    return !Unseen.isUnseen(element) && element.stream().anyMatch(HtmlLayout::isBlock);
  }

  private boolean isSetAsBlock(Element element) {
    return isBlock(element)
        || title.test(element)
        || element.nameIs("cite") && isSignature(element);
  }

  /** Who is quoted, at the end of a block quotation. */
  private boolean isSignature(Element cite) {
    if (kinds.peek() != Block.Kind.BLOCK_QUOTE) {
      return false;
    }
    for (Node next = cite.nextSibling(); next != null; next = next.nextSibling()) {
      if (!(next instanceof TextNode text && text.isBlank())) {
        return false;
      }
    }
    return true;
  }

  private Block.Kind kind(Element element) {
    if (title.test(element)) {
      return Block.Kind.TITLE;
    }
    Block.Kind around = kinds.peek();
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "blockquote" -> Block.Kind.BLOCK_QUOTE;
      case "li", "dt", "dd" -> around == Block.Kind.BLOCK_QUOTE ? around : Block.Kind.LIST_ITEM;
      case "caption" -> Block.Kind.CAPTION;
      case "td", "th" ->
          around == Block.Kind.PARAGRAPH && isData(element) ? Block.Kind.CELL : around;
      case "figcaption" -> isUnderQuotation(element) ? Block.Kind.BLOCK_QUOTE : Block.Kind.CAPTION;
      default -> around;
    };
  }

  /** Whether a cell holds a piece of data; old pages are laid out in tables. */
  private static boolean isData(Element cell) {
    if (cell.children().stream().anyMatch(HtmlLayout::isBlock)) {
      return false;
    }
    int length = 0;
    Iterator<TextNode> texts = cell.nodeStream(TextNode.class).iterator();
    while (texts.hasNext() && length <= LONGEST_DATA) {
      length += texts.next().text().length();
    }
    return length <= LONGEST_DATA;
  }

  /** The caption of a figure that shows a quotation is the quotation's signature. */
  private static boolean isUnderQuotation(Element caption) {
    Element before = caption.previousElementSibling();
    return before != null && before.nameIs("blockquote") && caption.parentNameIs("figure");
  }

  private static boolean isSetApart(Element element) {
    return switch (element.normalName()) {
      case "em", "i", "strong", "b", "q" -> true;
      case "a" -> element.hasAttr("href");
      default -> false;
    };
  }

  private void startInline(Element element) {
    switch (element.normalName()) {
      case "em", "i" -> builder.startInline(Inline.Kind.EMPHASIS, "");
      case "strong", "b" -> builder.startInline(Inline.Kind.STRONG, "");
      case "q" -> builder.startInline(Inline.Kind.QUOTATION, element.attr("cite"));
      default -> builder.startInline(Inline.Kind.LINK, element.attr("href"));
    }
  }
}
