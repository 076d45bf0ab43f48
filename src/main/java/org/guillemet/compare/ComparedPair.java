package org.guillemet.compare;

import java.util.Objects;

/**
 * Two articles that speak of the same.
 *
 * @param left the one whose path comes first
 * @param right the other
 * @param entities how many people, bodies and places both speak of
 * @param quotations how many quotations stand in both
 * @param claims how many claims of both speak of one thing in much the same words
 */
public record ComparedPair(Account left, Account right, int entities, int quotations, int claims) {

  public ComparedPair {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
  }
}
