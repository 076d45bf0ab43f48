package org.guillemet.compare;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Two functions of one person that exclude each other.
 *
 * @param person who
 * @param left as the one article has it
 * @param right as the other has it
 */
public record RoleDifference(SharedEntity person, Place left, Place right) implements Match {

  /**
   * A function where it is given.
   *
   * @param account the article
   * @param span its words, in the reading text
   * @param words as they stand, white space folded
   */
  public record Place(Account account, Span span, String words) {
    public Place {
      Objects.requireNonNull(account);
      Objects.requireNonNull(span);
      Objects.requireNonNull(words);
    }
  }

  public RoleDifference {
    Objects.requireNonNull(person);
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
  }

  @Override
  public Account account() {
    return left.account();
  }

  @Override
  public Span span() {
    return left.span();
  }

  /** The same seen from the other article. */
  public RoleDifference turned() {
    return new RoleDifference(person, /* left= */ right, /* right= */ left);
  }
}
