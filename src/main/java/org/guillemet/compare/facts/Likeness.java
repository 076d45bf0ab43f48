package org.guillemet.compare.facts;

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

  private static double dice(FactWords a, FactWords b) {
    return a.isEmpty() || b.isEmpty()
        ? 0
        : (double) (a.shared(b) + b.shared(a)) / (a.size() + b.size());
  }
}
