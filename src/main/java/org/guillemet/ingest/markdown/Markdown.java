package org.guillemet.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
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
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.frontmatter.FrontMatter;
import org.guillemet.ingest.html.Aligner;
import org.guillemet.ingest.html.HtmlLayout;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.markdown.MarkdownMask.Masked;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.Marks;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/**
 * Reads Markdown as a reader of the site sees it: CommonMark with front matter, tables, footnotes,
 * captions and HTML; what only the site's generator understands is left out.
 */
public final class Markdown {

  private static final String CELL = "<table><tr><td>";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]\\s?");

  private final Node document;
  private final String text;
  private final int start;
  private final ManuscriptBuilder builder = new ManuscriptBuilder();
  private final Aligner aligner;
  private final HtmlContext html = new HtmlContext();
  private final ListNumbers numbers = new ListNumbers();
  private final InlineHtml inlineHtml = new InlineHtml(builder);
  private final BlockKinds kinds;
  private Block.Kind kind = Block.Kind.PARAGRAPH;

  private Markdown(Masked masked, int start) {
    this.document = MarkdownSyntax.parse(masked.parsed().substring(start));
    this.start = start;
    this.text = withoutMarksInHtml(masked.text());
    this.aligner = Aligner.ofMarkdown(builder, text);
    this.kinds = new BlockKinds(html, numbers, masked.callOuts(), start);
    builder.seams(masked.seams());
  }

  /**
   * @param path as the user named it, for messages
   * @param source the whole file
   * @param facts takes what the file says about itself
   */
  public static Manuscript read(String path, String source, Facts facts)
      throws UnreadableArticleException {
    FrontMatter.Start begin = FrontMatter.read(path, source, facts);
    Markdown markdown = new Markdown(MarkdownDialects.hide(source, begin.text()), begin.text());
    boolean headed = MarkdownSyntax.hasHeadline(markdown.document);
    begin.title().filter(t -> !headed).ifPresent(t -> markdown.builder.title(source, t));
    return markdown.read();
  }

  /** HTML in a block quotation stands behind the quotation's marks in every line. */
  private String withoutMarksInHtml(String masked) {
    char[] characters = masked.toCharArray();
    Optional<Node> node = Optional.of(document);
    while (node.isPresent()) {
      List<SourceSpan> lines =
          node.get() instanceof HtmlBlock ? node.get().getSourceSpans() : List.of();
      for (int i = 0; i + 1 < lines.size(); i++) {
        int from = MarkdownSyntax.span(lines.get(i), start).end();
        int to = MarkdownSyntax.span(lines.get(i + 1), start).start();
        for (int at = from; at < to; at++) {
          characters[at] = characters[at] == '>' ? ' ' : characters[at];
        }
      }
      node = MarkdownSyntax.next(node.get());
    }
    return new String(characters);
  }

  private Manuscript read() {
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
    if (node instanceof Text words) {
      appendText(words);
    } else if (node instanceof SoftLineBreak) {
      builder.softBreak();
    } else if (node instanceof HardLineBreak) {
      builder.lineBreak();
    } else if (node instanceof HtmlInline tag) {
      inlineHtml.read(tag, kind);
    } else if (node instanceof HtmlBlock block) {
      appendHtml(block);
    } else if (node instanceof Heading heading) {
      startBlock(kinds.of(heading));
    } else if (node instanceof Paragraph || node instanceof TableCell) {
      startBlock(kinds.of(node));
      if (node.getParent() instanceof ListItem item && node.getPrevious() == null) {
        appendNumber(item);
      }
    } else if (node instanceof OrderedList list) {
      numbers.enter(list);
    } else if (node instanceof ListItem item && item.getFirstChild() == null) {
      startBlock(kinds.of(node));
      appendNumber(item);
    } else if (node instanceof Image image) {
      appendTitle(image);
    } else if (node instanceof Code code) {
      appendCode(code);
    } else {
      startInline(node);
    }
    return !isLeftOut(node);
  }

  private void startBlock(Block.Kind next) {
    kind = next;
    builder.block(next);
  }

  private void leave(Node node) {
    inlineHtml.leave(node);
    if (isSetApart(node)) {
      builder.endInline();
    } else if (node instanceof OrderedList list) {
      numbers.leave(list);
    }
  }

  private void startInline(Node node) {
    if (node instanceof Emphasis) {
      builder.startInline(Inline.Kind.EMPHASIS, "");
    } else if (node instanceof StrongEmphasis) {
      builder.startInline(Inline.Kind.STRONG, "");
    } else if (node instanceof Link link) {
      builder.startInline(Inline.Kind.LINK, Masked.withoutHidden(link.getDestination()));
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
        || node instanceof LinkReferenceDefinition
        || node instanceof Link link && isNoteMark(link);
  }

  /** A link to a note below shows what {@code [^1]} does. */
  private static boolean isNoteMark(Link link) {
    return link.getDestination().startsWith("#")
        && link.getFirstChild() instanceof Text mark
        && mark.getNext() == null
        && Marks.isOfNote(mark.getLiteral());
  }

  private void appendText(Text words) {
    MarkdownSyntax.span(words, start)
        .ifPresent(raw -> aligner.append(Masked.unmask(words.getLiteral()), raw));
  }

  private void appendNumber(ListItem item) {
    Optional<Span> raw = MarkdownSyntax.span(item, start).filter(span -> numbers.isWord(item));
    if (raw.isPresent()) {
      Matcher number = NUMBER.matcher(text).region(raw.get().start(), raw.get().end());
      if (number.find()) {
        builder.text(number.group(), number.start());
      }
    }
  }

  private void appendHtml(HtmlBlock block) {
    MarkdownSyntax.span(block, start)
        .ifPresent(
            raw -> {
              String around = html.isTableAt(block) ? CELL : tag(kinds.of(block));
              HtmlLayout.appendFragment(builder, text, raw, around);
            });
    html.read(block);
  }

  /** The element that makes blocks of a kind. */
  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case BLOCK_QUOTE -> "<blockquote>";
      case CAPTION -> "<figcaption>";
      case LIST_ITEM -> "<li>";
      case TITLE, HEADING, PARAGRAPH, CELL -> "";
    };
  }

  private void appendCode(Code code) {
    Optional<Span> raw = MarkdownSyntax.span(code, start);
    if (raw.isPresent() && Marks.isWord(code.getLiteral())) {
      appendWords(code.getLiteral(), raw.get());
    }
  }

  /** The parser makes a space of a line end and of the marks of a block quotation behind it. */
  private void appendWords(String words, Span raw) {
    String written = raw.of(text);
    int whole = written.indexOf(words);
    if (whole >= 0) {
      builder.text(words, raw.start() + whole);
      return;
    }
    int from = 0;
    for (String word : words.strip().split(" +")) {
      int at = written.indexOf(word, from);
      if (at >= 0) {
        if (from > 0) {
          builder.softBreak();
        }
        builder.text(word, raw.start() + at);
        from = at + word.length();
      }
    }
  }

  /** The title of an image that stands alone is its caption. */
  private void appendTitle(Image image) {
    Optional<Span> raw = MarkdownSyntax.span(image, start);
    if (raw.isEmpty() || image.getTitle() == null || kind != Block.Kind.CAPTION) {
      return;
    }
    titleIn(raw.get())
        .ifPresent(
            title -> {
              builder.block(Block.Kind.CAPTION);
              aligner.append(Masked.unmask(image.getTitle()), title);
              builder.block(Block.Kind.CAPTION);
            });
  }

  /** Where the title stands in an image: between the last two quotation marks. */
  private Optional<Span> titleIn(Span image) {
    int close = image.end() - 2;
    while (close > image.start() && Characters.collapses(text.charAt(close))) {
      close--;
    }
    char mark = text.charAt(close);
    if (text.charAt(image.end() - 1) != ')' || "\"')".indexOf(mark) < 0) {
      return Optional.empty();
    }
    int open = close - 1;
    while (open > image.start() && !opensTitle(open, mark)) {
      open--;
    }
    return open > image.start() ? Optional.of(new Span(open + 1, close)) : Optional.empty();
  }

  private boolean opensTitle(int at, char mark) {
    return text.charAt(at) == (mark == ')' ? '(' : mark) && text.charAt(at - 1) != '\\';
  }
}
