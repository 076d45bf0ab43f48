package org.guillemet.ingest.markdown;

import java.util.NavigableSet;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.guillemet.text.Block;

/** Tells what the blocks of a Markdown document are to a reader. Not thread-safe. */
final class BlockKinds {

  private final HtmlContext html;
  private final ListNumbers numbers;
  private final NavigableSet<Integer> callOuts;
  private final int start;
  private boolean titled;

  /**
   * @param html the elements around the node that is asked for
   * @param numbers of the lists around it
   * @param callOuts places in the first lines of block quotations that quote nobody
   * @param start where the Markdown begins in the file
   */
  BlockKinds(HtmlContext html, ListNumbers numbers, NavigableSet<Integer> callOuts, int start) {
    this.html = html;
    this.numbers = numbers;
    this.callOuts = callOuts;
    this.start = start;
  }

  Block.Kind of(Heading heading) {
    if (heading.getLevel() == 1 && !titled) {
      titled = true;
      return Block.Kind.TITLE;
    }
    return Block.Kind.HEADING;
  }

  /** A paragraph of a quotation, wherever it stands in it, is quoted. */
  Block.Kind of(Node block) {
    if (block instanceof Paragraph && isCaption(block)) {
      return Block.Kind.CAPTION;
    }
    Block.Kind kind =
        block instanceof TableCell
            ? Block.Kind.CELL
            : html.kindAt(block).orElse(Block.Kind.PARAGRAPH);
    for (Node above = block.getParent(); above != null; above = above.getParent()) {
      if (above instanceof BlockQuote && !isCallOut(above)) {
        return Block.Kind.BLOCK_QUOTE;
      }
      if (kind == Block.Kind.PARAGRAPH && isItem(above)) {
        kind = Block.Kind.LIST_ITEM;
      }
    }
    return kind;
  }

  private boolean isItem(Node node) {
    return node instanceof FootnoteParser.Footnote
        || node instanceof ListItem item && !numbers.isParagraph(item);
  }

  private boolean isCallOut(Node quotation) {
    if (callOuts.isEmpty() || quotation.getSourceSpans().isEmpty()) {
      return false;
    }
    SourceSpan line = quotation.getSourceSpans().get(0);
    int from = start + line.getInputIndex();
    return !callOuts.subSet(from, from + line.getLength()).isEmpty();
  }

  /** Images alone, a line in italics right below an image, or the paragraph behind it. */
  private static boolean isCaption(Node paragraph) {
    Node node = skipNothing(paragraph.getFirstChild());
    if (!isImage(node)) {
      return isItalics(node) && isBelowImage(paragraph);
    }
    boolean newLine = false;
    while (node != null && (isImage(node) || isBreak(node))) {
      newLine = isBreak(node);
      node = skipNothing(node.getNext());
    }
    return node == null || newLine && isItalics(node);
  }

  private static boolean isBelowImage(Node paragraph) {
    Node before = paragraph.getPrevious();
    Node node = before instanceof Paragraph ? skipNothing(before.getFirstChild()) : null;
    boolean image = isImage(node);
    while (node != null && (isImage(node) || isBreak(node))) {
      node = skipNothing(node.getNext());
    }
    return image && node == null;
  }

  /** Whether nothing but these words in italics is left of a paragraph. */
  private static boolean isItalics(Node node) {
    return node instanceof Emphasis && skipNothing(node.getNext()) == null;
  }

  private static boolean isImage(Node node) {
    return node instanceof Image
        || node instanceof Link
            && isImage(node.getFirstChild())
            && node.getFirstChild() == node.getLastChild();
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** The first node from here on that shows anything; null when there is none. */
  private static Node skipNothing(Node from) {
    Node node = from;
    while (node instanceof Text text
        && MarkdownMask.Masked.withoutHidden(text.getLiteral()).isBlank()) {
      node = node.getNext();
    }
    return node;
  }
}
