package org.guillemet.text;

import java.util.Objects;

/**
 * A paragraph, a heading or another unit of layout. Blocks do not overlap, stand in text order, and
 * a line feed follows each of them in the reading text.
 *
 * @param kind what it is
 * @param span where it stands in the reading text, without white space at its ends
 */
public record Block(Kind kind, Span span) {

  /** What a block is. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** A heading inside the article. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A paragraph of a block quotation; its words are quoted by the layout alone. */
    BLOCK_QUOTE,
    /** Under a picture. */
    CAPTION,
    /** A cell of a table of data; its source, if any, stands around the table. */
    CELL
  }

  public Block {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
  }
}
