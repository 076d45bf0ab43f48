package org.guillemet.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Reads HTML inside a paragraph of Markdown: line breaks, and words set apart. Not thread-safe. */
final class InlineHtml {

  private static final Pattern NAME = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)");

  /**
   * An element that has not ended.
   *
   * @param around the node that holds its tags
   */
  private record Open(Node around, String name) {}

  private final ManuscriptBuilder builder;
  private final Deque<Open> open = new ArrayDeque<>();

  InlineHtml(ManuscriptBuilder builder) {
    this.builder = builder;
  }

  /**
   * Takes in a tag.
   *
   * @param kind of the block around
   */
  void read(HtmlInline html, Block.Kind kind) {
    Matcher tag = NAME.matcher(html.getLiteral());
    if (!tag.lookingAt()) {
      return;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      builder.lineBreak();
    } else if (HtmlLayout.isBlock(Tag.valueOf(name))) {
      builder.block(kind);
    } else if (tag.group(1).isEmpty()) {
      start(html, name);
    } else {
      end(html.getParent(), name);
    }
  }

  /** Ends what a node has opened and not closed. */
  void leave(Node node) {
    while (!open.isEmpty() && open.peek().around() == node) {
      open.pop();
      builder.endInline();
    }
  }

  private void start(HtmlInline html, String name) {
    Optional<Inline.Kind> kind = kind(name);
    if (kind.isPresent() && open.size() < MarkdownSyntax.DEEPEST) {
      builder.startInline(kind.get(), target(html, name));
      open.push(new Open(html.getParent(), name));
    }
  }

  private void end(Node around, String name) {
    Open element = new Open(around, name);
    if (open.contains(element)) {
      Open last;
      do {
        last = open.pop();
        builder.endInline();
      } while (!last.equals(element));
    }
  }

  private static Optional<Inline.Kind> kind(String name) {
    return switch (name) {
      case "em", "i" -> Optional.of(Inline.Kind.EMPHASIS);
      case "strong", "b" -> Optional.of(Inline.Kind.STRONG);
      case "q" -> Optional.of(Inline.Kind.QUOTATION);
      case "a" -> Optional.of(Inline.Kind.LINK);
      default -> Optional.empty();
    };
  }

  private static String target(HtmlInline html, String name) {
    String attribute = name.equals("a") ? "href" : "cite";
    Element element = HtmlLayout.parse(html.getLiteral()).body().firstElementChild();
    return element == null ? "" : MarkdownMask.Masked.withoutHidden(element.attr(attribute));
  }
}
