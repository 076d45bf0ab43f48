package org.guillemet.compare.facts;

import java.util.List;

/** Facts of one article beside those of another. */
final class Facts {

  private Facts() {}

  /** Those of some that none of the others agrees with. */
  static List<Told> apart(List<Told> some, List<Told> others) {
    return some.stream().filter(t -> others.stream().noneMatch(o -> agree(t, o))).toList();
  }

  /** Whether both are worth the same, or may be. */
  static boolean agree(Told a, Told b) {
    if (a.amount().isPresent() && b.amount().isPresent()) {
      Amount x = a.amount().get();
      Amount y = b.amount().get();
      return x.dimension().equals(y.dimension())
          && !x.excludes(y)
          && (Math.abs(x.value()) > Excuses.FEW || a.mayBe(b));
    }
    if (a.fact().outcome().isPresent() && b.fact().outcome().isPresent()) {
      return a.kind().equals(b.kind())
          && !Axes.exclude(a.fact().outcome().get(), b.fact().outcome().get());
    }
    return Dates.of(a, b).filter(Dates::agree).isPresent();
  }

  /** Whether the second tells the value of the first, of the same as far as it tells. */
  static boolean tells(Told one, Told other) {
    return agree(one, other) || isSameNumber(one, other);
  }

  /** Whether one is the other without its unit: "840 tonnes, of which 840 …". */
  private static boolean isSameNumber(Told a, Told b) {
    return a.amount().isPresent()
        && b.amount().isPresent()
        && a.amount().get().unit().isEmpty() != b.amount().get().unit().isEmpty()
        && a.number() == b.number()
        && a.number() > Excuses.FEW;
  }
}
