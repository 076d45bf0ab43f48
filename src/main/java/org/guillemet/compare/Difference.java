package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Words of a quotation that stand otherwise in another article.
 *
 * @param left the words in the one; may be none
 * @param right the words in the other in their place; none when {@code left} are some
 * @param gravity how much that changes
 */
public record Difference(List<QuotedWord> left, List<QuotedWord> right, Gravity gravity) {

  /** What a difference changes, least first. */
  public enum Gravity {
    /** Articles, pronouns, auxiliaries, or one letter. */
    FUNCTION,
    /** Words that carry meaning. */
    MEANING,
    NUMBER,
    /** A negation is lost or added. */
    NEGATION
  }

  public Difference {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(gravity);
  }

  /** The words in the one article as they stand there. */
  public String leftWords(Account account) {
    return words(left, account);
  }

  /** The words in the other as they stand there. */
  public String rightWords(Account account) {
    return words(right, account);
  }

  private static String words(List<QuotedWord> words, Account account) {
    String text = account.article().text();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i).span();
      boolean contracted = i > 0 && words.get(i - 1).span().end() > span.start();
      if (!contracted) {
        boolean adjoins = i > 0 && words.get(i - 1).span().end() + 1 >= span.start();
        written
            .append(
                i == 0
                    ? ""
                    : adjoins ? text.substring(words.get(i - 1).span().end(), span.start()) : " ")
            .append(span.of(text));
      }
    }
    return written.toString().replaceAll("\\s+", " ");
  }

  Difference turned() {
    return new Difference(right, left, gravity);
  }
}
