package org.guillemet.compare.facts;

import java.util.Set;

/** How much what surrounds two facts is alike: their governors count most, then their clauses. */
final class Likeness {

  private static final double NEAR = 3;
  private static final double CLAUSE = 2;
  private static final double SENTENCE = 1;

  private Likeness() {}

  /** From 0 to 1. */
  static double of(Told a, Told b) {
    return (NEAR * dice(a.near(), b.near())
            + CLAUSE * dice(a.clause(), b.clause())
            + SENTENCE * dice(a.sentence(), b.sentence()))
        / (NEAR + CLAUSE + SENTENCE);
  }

  private static double dice(Set<Set<String>> a, Set<Set<String>> b) {
    return a.isEmpty() || b.isEmpty()
        ? 0
        : (double) (Told.shared(a, b) + Told.shared(b, a)) / (a.size() + b.size());
  }
}
