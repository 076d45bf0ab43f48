package org.guillemet.claims.clauses;

import java.util.Optional;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;

/** Tells what a reader sees before the text: headlines, standfirsts and captions. Immutable. */
public final class Displays {

  private final Article article;
  private final Optional<Block> standfirst;

  /** Finds the standfirst of an article. */
  public Displays(Article article) {
    this.article = article;
    this.standfirst =
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
            .findFirst()
            .filter(this::isEmphasized);
  }

  /** Whether a clause of the article stands in a headline, a standfirst or a caption. */
  public boolean isDisplay(Clause clause) {
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
