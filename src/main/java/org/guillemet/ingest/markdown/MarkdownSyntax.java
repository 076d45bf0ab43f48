package org.guillemet.ingest.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.guillemet.text.Span;

/** Parses Markdown: CommonMark with tables and footnotes, every node with its place. */
final class MarkdownSyntax {

  /** The nesting that is read; what is deeper stays text. */
  static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new FootnoteParser.Factory())
          .build();

  private MarkdownSyntax() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The node behind this one, children first. Not a visitor: those call themselves. */
  static Optional<Node> next(Node node) {
    return node.getFirstChild() != null ? Optional.of(node.getFirstChild()) : nextOutside(node);
  }

  /** The node behind this one and all that it holds. */
  static Optional<Node> nextOutside(Node node) {
    Node last = node;
    while (last != null && last.getNext() == null) {
      last = last.getParent();
    }
    return last == null ? Optional.empty() : Optional.of(last.getNext());
  }

  /** Where a line of a node stands, in a file whose Markdown begins at {@code start}. */
  static Span span(SourceSpan line, int start) {
    int from = start + line.getInputIndex();
    return new Span(from, from + line.getLength());
  }

  /** From the first line of a node to its last; empty when it has none. */
  static Optional<Span> span(Node node, int start) {
    List<SourceSpan> lines = node.getSourceSpans();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(span(lines.get(0), start).cover(span(lines.get(lines.size() - 1), start)));
  }

  /** Whether a document has a heading of the first level outside of lists and quotations. */
  static boolean hasHeadline(Node document) {
    Node node = document.getFirstChild();
    while (node != null && !(node instanceof Heading heading && heading.getLevel() == 1)) {
      node = node.getNext();
    }
    return node != null;
  }
}
