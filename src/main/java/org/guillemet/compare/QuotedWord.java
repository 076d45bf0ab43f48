package org.guillemet.compare;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * A word of a quotation, in the form in which quotations are compared.
 *
 * @param span where, in the reading text
 * @param text folded: lower case, without accents, numbers in one notation
 * @param weight what changing it does
 * @param opensSentence whether a sentence begins with it
 * @param behindCut whether the writer marks that words before it may be missing or are his own
 */
public record QuotedWord(
    Span span, String text, Weight weight, boolean opensSentence, boolean behindCut) {

  /** What changing a word does to a sentence, least first. */
  public enum Weight {
    /** An article, a pronoun, a preposition, an auxiliary, a filler. */
    FUNCTION,
    MEANING,
    NUMBER,
    NEGATION
  }

  public QuotedWord {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(weight);
  }
}
