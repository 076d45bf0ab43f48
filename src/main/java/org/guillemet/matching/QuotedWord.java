package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * A word of a quotation, in the form in which quotations are compared.
 *
 * @param span where, in the reading text
 * @param text folded: lower case, without accents, numbers in one notation
 * @param weight what changing it does
 * @param idle why it may be left out without a mark
 * @param opensSentence whether a sentence begins with it
 * @param behindCut whether the writer marks that words before it may be missing or are his own
 */
public record QuotedWord(
    Span span, String text, Weight weight, Idle idle, boolean opensSentence, boolean behindCut) {

  /** Longer rows of digits are no number that is reckoned with. */
  private static final int MOST_DIGITS = 40;

  /** What changing a word does to a sentence, least first. */
  public enum Weight {
    /** An article, a pronoun, a preposition, an auxiliary. */
    FUNCTION,
    MEANING,
    /** What may, must, will or would be. */
    MODALITY,
    NAME,
    NUMBER,
    NEGATION
  }

  /** What speech has and writing leaves out. */
  public enum Idle {
    /** The word counts. */
    NONE,
    FILLER,
    /** The same words follow once more. */
    REPETITION,
    /** A word that was broken off. */
    FALSE_START,
    /** What a transcript says in brackets. */
    ASIDE
  }

  public QuotedWord {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(weight);
    Objects.requireNonNull(idle);
  }

  /** Whether it is more than mere grammar: not chance when it agrees. */
  public boolean carriesMeaning() {
    return weight != Weight.FUNCTION && weight != Weight.MODALITY;
  }

  /** Whether it may be left out without a mark. */
  public boolean isIdle() {
    return idle != Idle.NONE;
  }

  /** What it is worth, if it is a number. */
  public Optional<BigDecimal> number() {
    return weight == Weight.NUMBER
            && text.length() <= MOST_DIGITS
            && Character.isDigit(text.codePointAt(0))
        ? Optional.of(parse(text))
        : Optional.empty();
  }

  /** A number in digits of any script. */
  static BigDecimal parse(String digits) {
    return new BigDecimal(latin(digits));
  }

  /** The digits of any script as those from 0 to 9. */
  static String latin(String digits) {
    StringBuilder latin = new StringBuilder();
    digits
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }

  QuotedWord as(Weight other) {
    return new QuotedWord(span, text, other, idle, opensSentence, behindCut);
  }

  QuotedWord as(Idle other) {
    return new QuotedWord(span, text, weight, other, opensSentence, behindCut);
  }
}
