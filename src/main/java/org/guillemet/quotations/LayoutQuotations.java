package org.guillemet.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/** Finds quotations that layout sets apart: block quotations, dialogue with dashes, italics. */
final class LayoutQuotations {

  private static final Pattern DASH = Pattern.compile("[—–―]\\s+");

  /** "— Léa Brun, maire": a line of its own, or behind the last sentence. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:^|(?<=[.!?…»”\"]))\\s*(?:[-–—―]|--)\\s*\\p{Lu}[^.!?:;\"«»“”]{1,80}\\.?$");

  /** Fewer words in italics are a title, a foreign word, a stress. */
  private static final int EMPHASIZED_WORDS = 3;

  private final Article article;
  private final String text;

  LayoutQuotations(Article article) {
    this.article = article;
    this.text = article.text();
  }

  /** All of them, in no order; a block quotation may hold marks of its own. */
  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isQuote(blocks, i) && !isQuote(blocks, i - 1)) {
        blockQuotation(blocks, i, found);
      }
      if (isTurn(blocks, i) && (isTurn(blocks, i - 1) || isTurn(blocks, i + 1))) {
        Span turn = blocks.get(i).span();
        Matcher dash = DASH.matcher(text).region(turn.start(), turn.end());
        if (dash.lookingAt() && dash.end() < turn.end()) {
          found.add(quotation(turn, turn.from(dash.end()), Form.DASH));
        }
      }
    }
    for (Inline inline : article.inlines()) {
      if (inline.kind() == Inline.Kind.QUOTATION && !inline.span().trim(text).isEmpty()) {
        found.add(quotation(inline.span(), inline.span(), Form.LAYOUT));
      }
      if (inline.kind() == Inline.Kind.EMPHASIS && words(inline.span()) >= EMPHASIZED_WORDS) {
        found.add(quotation(inline.span(), inline.span(), Form.EMPHASIS));
      }
    }
    return found;
  }

  private Quotation quotation(Span span, Span words, Form form) {
    return new Quotation(span, words.trim(text), form, 0, Use.UNKNOWN);
  }

  private static boolean isQuote(List<Block> blocks, int i) {
    return i >= 0 && i < blocks.size() && blocks.get(i).kind() == Block.Kind.BLOCK_QUOTE;
  }

  private boolean isTurn(List<Block> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i).kind() == Block.Kind.PARAGRAPH
        && DASH.matcher(text)
            .region(blocks.get(i).span().start(), blocks.get(i).span().end())
            .lookingAt();
  }

  /** The paragraphs of a block quotation are one quotation; its signature is not part of it. */
  private void blockQuotation(List<Block> blocks, int first, List<Quotation> found) {
    int last = first;
    while (isQuote(blocks, last + 1)) {
      last++;
    }
    Span end = blocks.get(last).span();
    Matcher signature = SIGNATURE.matcher(text).region(end.start(), end.end());
    Span whole =
        blocks
            .get(first)
            .span()
            .cover(end)
            .until(signature.find() ? signature.start() : end.end())
            .trim(text);
    if (!whole.isEmpty()) {
      found.add(quotation(whole, whole, Form.LAYOUT));
    }
  }

  private int words(Span span) {
    return span.of(text).strip().split("\\s+").length;
  }
}
