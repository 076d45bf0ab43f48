package org.guillemet.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.Marks;
import org.guillemet.text.Span;

/**
 * Tells code in Markdown from prose that only stands where code would: paragraphs whose first line
 * is indented, letters between fences, everything behind a fence that nobody closed.
 */
final class MarkdownCode {

  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");
  private static final List<String> SIGNS = List.of("`", "~~~", "\t", "    ");
  private static final int FEWEST_WORDS = 4;

  private final MarkdownMask mask;
  private final HtmlContext html = new HtmlContext();

  private MarkdownCode(MarkdownMask mask) {
    this.mask = mask;
  }

  /** Keeps code from being searched, and takes the markup of code from prose. */
  static void apply(MarkdownMask mask) {
    MarkdownCode code = new MarkdownCode(mask);
    String parsed = mask.parsed();
    if (SIGNS.stream().noneMatch(parsed::contains)) {
      return;
    }
    Optional<Node> node = Optional.of(MarkdownSyntax.parse(parsed));
    while (node.isPresent()) {
      code.read(node.get());
      node = MarkdownSyntax.next(node.get());
    }
  }

  private void read(Node node) {
    if (node instanceof Code) {
      spans(node).forEach(mask::keepAsCode);
    } else if (node instanceof FencedCodeBlock block) {
      read(block);
    } else if (node instanceof IndentedCodeBlock block) {
      read(block);
    } else if (node instanceof HtmlBlock block) {
      html.read(block);
    }
  }

  private void read(FencedCodeBlock block) {
    List<Span> lines = spans(block);
    boolean closed = block.getClosingFenceLength() != null;
    if (closed && !isProse(block.getLiteral())) {
      lines.forEach(mask::keepAsCode);
    } else {
      hide(lines.get(0));
      if (closed) {
        hide(lines.get(lines.size() - 1));
      }
    }
  }

  private void read(IndentedCodeBlock block) {
    String code = block.getLiteral();
    boolean insideHtml = html.isOpenAt(block) && TAG.matcher(code.stripLeading()).lookingAt();
    List<Span> lines = spans(block);
    if (insideHtml && block.getParent() instanceof Document) {
      lines.forEach(line -> mask.breakLine(line.start(), line.start() + indent(line)));
    } else if (insideHtml || isProse(code)) {
      lines.forEach(line -> mask.hide(line.start(), line.start() + indent(line)));
    } else {
      lines.forEach(mask::keepAsCode);
    }
  }

  private int indent(Span line) {
    String text = line.of(mask.source());
    return text.length() - text.stripLeading().length();
  }

  private void hide(Span span) {
    mask.hide(span.start(), span.end());
  }

  private List<Span> spans(Node node) {
    return node.getSourceSpans().stream()
        .map(line -> MarkdownSyntax.span(line, mask.start()))
        .toList();
  }

  /** Whether a good part of what stands there are sentences, and hardly any of it is code. */
  private static boolean isProse(String code) {
    if (Marks.areOfCode(code)) {
      return false;
    }
    int prose = 0;
    for (String paragraph : BLANK_LINES.split(code)) {
      prose += isSentence(paragraph.strip()) ? paragraph.length() : 0;
    }
    return prose > 0 && prose * 4 >= code.length();
  }

  private static boolean isSentence(String text) {
    if (!Characters.endsSentence(text)) {
      return false;
    }
    long words = text.chars().filter(Character::isLetterOrDigit).count();
    long spaces = text.chars().filter(c -> Span.isSpace((char) c)).count();
    return spaces >= FEWEST_WORDS - 1 && (words + spaces) * 5 >= text.length() * 4L;
  }
}
