package org.guillemet.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * Words of a quotation that stand otherwise in another place.
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
    /** What may, must, will or would be. */
    MODALITY,
    NAME,
    NUMBER,
    /** A negation is lost or added. */
    NEGATION
  }

  public Difference {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(gravity);
  }

  /** The gravest of some; of several the first. */
  public static Optional<Difference> gravest(List<Difference> differences) {
    return differences.stream()
        .sorted(Comparator.comparing(Difference::gravity).reversed())
        .findFirst();
  }

  /** The words in the one article: what adjoins is one part. */
  public List<Span> leftParts() {
    return parts(left);
  }

  /** The words in the other: what adjoins is one part. */
  public List<Span> rightParts() {
    return parts(right);
  }

  private static List<Span> parts(List<QuotedWord> words) {
    List<Span> parts = new ArrayList<>();
    for (QuotedWord word : words) {
      int last = parts.size() - 1;
      if (last >= 0 && word.span().start() <= parts.get(last).end() + 1) {
        parts.set(last, parts.get(last).cover(word.span()));
      } else {
        parts.add(word.span());
      }
    }
    return List.copyOf(parts);
  }

  /** The same seen from the other article. */
  public Difference turned() {
    return new Difference(/* left= */ right, /* right= */ left, gravity);
  }
}
