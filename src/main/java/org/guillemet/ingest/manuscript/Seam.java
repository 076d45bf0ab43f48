package org.guillemet.ingest.manuscript;

import java.util.Optional;
import org.guillemet.text.Block;

/** What begins at a place in a file that its markup does not part from what stands before. */
public enum Seam {
  /** A space, in the same block. */
  SPACE(Optional.empty()),
  CAPTION(Optional.of(Block.Kind.CAPTION)),
  LIST_ITEM(Optional.of(Block.Kind.LIST_ITEM)),
  PARAGRAPH(Optional.of(Block.Kind.PARAGRAPH)),
  /** A block of the kind that the markup gives. */
  LAYOUT(Optional.empty());

  private final Optional<Block.Kind> kind;

  Seam(Optional<Block.Kind> kind) {
    this.kind = kind;
  }

  /** The kind of the block that begins, if the markup does not give it. */
  Optional<Block.Kind> kind() {
    return kind;
  }
}
