package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guillemet.text.Article;
import org.guillemet.text.Block;

/**
 * A paragraph of an article on the page.
 *
 * @param kind what it is
 * @param segments in text order
 */
record BlockView(Block.Kind kind, List<Segment> segments) {

  BlockView {
    Objects.requireNonNull(kind);
    segments = List.copyOf(segments);
  }

  /**
   * Paragraphs of one kind in a row: the points of a list, the paragraphs of a quotation.
   *
   * @param kind of all of them
   * @param blocks one, or as many as make one list or quotation
   */
  record Group(Block.Kind kind, List<BlockView> blocks) {
    Group {
      Objects.requireNonNull(kind);
      blocks = List.copyOf(blocks);
    }

    boolean isList() {
      return kind == Block.Kind.LIST_ITEM;
    }

    boolean isQuotation() {
      return kind == Block.Kind.BLOCK_QUOTE;
    }

    boolean isTitle() {
      return kind == Block.Kind.TITLE;
    }

    boolean isHeading() {
      return kind == Block.Kind.HEADING;
    }

    boolean isCaption() {
      return kind == Block.Kind.CAPTION;
    }
  }

  /** An article's paragraphs with their marks. */
  static List<Group> groups(Article article, List<Mark> marks) {
    MarkedText text = new MarkedText(article.text(), marks);
    List<Group> groups = new ArrayList<>();
    List<BlockView> row = new ArrayList<>();
    for (Block block : article.blocks()) {
      BlockView view = new BlockView(block.kind(), text.segments(block.span()));
      if (!row.isEmpty() && !isOneWith(row.get(0).kind(), view.kind())) {
        groups.add(new Group(row.get(0).kind(), row));
        row.clear();
      }
      row.add(view);
    }
    if (!row.isEmpty()) {
      groups.add(new Group(row.get(0).kind(), row));
    }
    return groups;
  }

  private static boolean isOneWith(Block.Kind before, Block.Kind kind) {
    return before == kind && (kind == Block.Kind.LIST_ITEM || kind == Block.Kind.BLOCK_QUOTE);
  }
}
