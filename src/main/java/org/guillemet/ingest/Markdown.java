package org.guillemet.ingest;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/** Reads Markdown: CommonMark with YAML front matter, footnotes and template tags left out. */
final class Markdown {

  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final String masked;
  private final ManuscriptBuilder builder = new ManuscriptBuilder();
  private final Aligner aligner;
  private final int start;
  private boolean titled;

  private Markdown(String source, int start) {
    this.masked = MarkdownMask.apply(source, start);
    this.aligner = Aligner.ofMarkdown(builder, masked);
    this.start = start;
  }

  static Manuscript read(String path, String source, Facts facts)
      throws UnreadableArticleException {
    return new Markdown(source, FrontMatter.read(path, source, facts)).read();
  }

  private Manuscript read() {
    Node document = PARSER.parse(masked.substring(start));
    // Not a visitor: those call themselves for every level of nesting.
    Node node = document;
    while (node != null) {
      boolean inside = enter(node);
      if (inside && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null && node.getParent() != null) {
        node = node.getParent();
        leave(node);
      }
      node = node.getNext();
    }
    return builder.build();
  }

  /** Appends a node that has text; whether its children are to be read. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      appendText(text);
    } else if (node instanceof SoftLineBreak) {
      builder.softBreak();
    } else if (node instanceof HardLineBreak) {
      builder.lineBreak();
    } else if (node instanceof HtmlInline html) {
      appendHtml(html);
    } else if (node instanceof HtmlBlock html) {
      appendHtml(html);
    } else if (node instanceof Paragraph) {
      builder.block(kind(node));
    } else if (node instanceof Heading heading) {
      builder.block(kind(heading));
    } else {
      startInline(node);
    }
    return !isLeftOut(node);
  }

  private void leave(Node node) {
    if (isSetApart(node)) {
      builder.endInline();
    }
  }

  private void startInline(Node node) {
    if (node instanceof Emphasis) {
      builder.startInline(Inline.Kind.EMPHASIS, "");
    } else if (node instanceof StrongEmphasis) {
      builder.startInline(Inline.Kind.STRONG, "");
    } else if (node instanceof Link link) {
      builder.startInline(Inline.Kind.LINK, link.getDestination());
    }
  }

  private static boolean isSetApart(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
  }

  private static boolean isLeftOut(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof Image
        || node instanceof LinkReferenceDefinition;
  }

  private Block.Kind kind(Heading heading) {
    if (heading.getLevel() == 1 && !titled) {
      titled = true;
      return Block.Kind.TITLE;
    }
    return Block.Kind.HEADING;
  }

  /** A paragraph of a quotation, wherever it stands in it, is quoted. */
  private static Block.Kind kind(Node paragraph) {
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (Node above = paragraph.getParent(); above != null; above = above.getParent()) {
      if (above instanceof BlockQuote) {
        return Block.Kind.BLOCK_QUOTE;
      }
      if (above instanceof ListItem) {
        kind = Block.Kind.LIST_ITEM;
      }
    }
    return kind;
  }

  private void appendText(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      aligner.append(text.getLiteral(), span(spans));
    }
  }

  private void appendHtml(HtmlInline html) {
    if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
      builder.lineBreak();
    }
  }

  private void appendHtml(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (!spans.isEmpty()) {
      Span span = span(spans);
      HtmlLayout.appendFragment(builder, masked, span);
    }
  }

  private Span span(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(
        start + spans.get(0).getInputIndex(), start + last.getInputIndex() + last.getLength());
  }
}
