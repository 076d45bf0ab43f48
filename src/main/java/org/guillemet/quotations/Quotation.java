package org.guillemet.quotations;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Words that the article sets apart as somebody's, by marks or by layout. One that runs over
 * several paragraphs, with its marks opened again at each, is one quotation.
 *
 * @param span with its marks, in the reading text; it ends at the end of the last paragraph when
 *     the closing mark is missing
 * @param words without its marks and the spaces inside them
 * @param form how it is set apart
 * @param depth 0, or the number of quotations that it stands in
 * @param use what it is used for
 */
public record Quotation(Span span, Span words, Form form, int depth, Use use) {

  /** How words are set apart. */
  public enum Form {
    /** Double marks of any style: guillemets, curly, straight, low. */
    DOUBLE,
    /** Single marks, curly or straight. */
    SINGLE,
    /** A turn of dialogue that a dash opens. */
    DASH,
    /** A block quotation, or HTML's {@code <q>}. */
    LAYOUT,
    /** Italics; speech only if a cue governs them. */
    EMPHASIS
  }

  /** What a quotation is used for. */
  public enum Use {
    SPEECH,
    TITLE,
    TERM,
    SCARE,
    UNKNOWN
  }

  public Quotation {
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(form);
    Objects.requireNonNull(use);
    if (!span.contains(words) || depth < 0) {
      throw new IllegalArgumentException("not a quotation: " + span + " " + words + " " + depth);
    }
  }

  /** The same quotation, used for something else. */
  public Quotation with(Use other) {
    return new Quotation(span, words, form, depth, other);
  }
}
