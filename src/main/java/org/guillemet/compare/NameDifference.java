package org.guillemet.compare;

import java.util.Objects;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Span;

/**
 * Somebody under two first names or two surnames that are not two spellings of one.
 *
 * @param left in the one article
 * @param right in the other, or elsewhere in the same
 */
public record NameDifference(Place left, Place right) implements Match {

  /**
   * A name where it is first given in full.
   *
   * @param span the name, in the reading text
   */
  public record Place(Account account, Entity person, Span span) {
    public Place {
      Objects.requireNonNull(account);
      Objects.requireNonNull(person);
      Objects.requireNonNull(span);
    }
  }

  public NameDifference {
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

  /** The same seen from the other place. */
  public NameDifference turned() {
    return new NameDifference(/* left= */ right, /* right= */ left);
  }
}
