package org.guillemet.claims;

import java.util.Optional;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;

/** Tells what a reader sees before the text: headlines, standfirsts and captions. Immutable. */
final class Displays {

  private final Article article;
  private final Optional<Block> standfirst;

  Displays(Article article) {
    this.article = article;
    this.standfirst =
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
            .findFirst()
            .filter(this::isEmphasized);
  }

  boolean isDisplay(Clause clause) {
    return switch (clause.block()) {
      case TITLE, HEADING, CAPTION -> true;
      case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, CELL ->
          standfirst.filter(b -> b.span().contains(clause.sentence().span())).isPresent();
    };
  }

  /** A paragraph that is set in bold or italics as a whole. */
  private boolean isEmphasized(Block block) {
    return article.inlines().stream()
        .filter(i -> i.kind() == Inline.Kind.STRONG || i.kind() == Inline.Kind.EMPHASIS)
        .anyMatch(
            i -> i.span().length() >= block.span().length() - 2 && i.span().overlaps(block.span()));
  }
}
