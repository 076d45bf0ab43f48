package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.text.Span;

/**
 * Two numbers, dates or outcomes that are told of one thing, and exclude each other.
 *
 * @param left in the one article
 * @param right in the other, or elsewhere in the same
 * @param likelihood that both are of one thing, from 0 to 1, after the labelled pairs of passages
 *     that the weights were fitted to
 * @param reading what the difference means
 * @param reasons what tells that both are of one thing, the strongest first
 */
public record FactMatch(
    Place left, Place right, double likelihood, Reading reading, List<String> reasons)
    implements Match {

  /** What a difference means. */
  public enum Reading {
    /** Both cannot be true. */
    CONFLICT,
    /** The later article counts on. */
    UPDATE,
    /** Two who are named say so. */
    DISPUTE
  }

  /** A fact where it is told. */
  public record Place(Account account, Claim claim, Fact fact) {
    public Place {
      Objects.requireNonNull(account);
      Objects.requireNonNull(claim);
      Objects.requireNonNull(fact);
    }
  }

  public FactMatch {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
    Objects.requireNonNull(reading);
    reasons = List.copyOf(reasons);
  }

  @Override
  public Account account() {
    return left.account();
  }

  @Override
  public Span span() {
    return left.fact().span();
  }

  /** Whether both are numbers. */
  public boolean isOfFigures() {
    return left.fact().figure().isPresent();
  }

  /** Whether both are dates. */
  public boolean isOfDates() {
    return left.fact().period().isPresent();
  }

  /** Whether both tell how something came out. */
  public boolean isOfOutcomes() {
    return left.fact().outcome().isPresent();
  }

  /** The same seen from the other place. */
  public FactMatch turned() {
    return new FactMatch(/* left= */ right, /* right= */ left, likelihood, reading, reasons);
  }
}
