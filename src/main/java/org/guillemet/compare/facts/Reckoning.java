package org.guillemet.compare.facts;

import java.util.stream.Stream;

/** Finds out whether one number is reckoned from another with those that stand beside it. */
final class Reckoning {

  /** How far a reckoned number may be off. */
  private static final double NEAR = 0.02;

  /** The same where the third number is near itself. */
  private static final double LOOSE = 0.1;

  /** The same of "twice as many", which is rounded. */
  private static final double ABOUT = 0.06;

  private Reckoning() {}

  /** Whether the one is a sum, difference, product or part of the other and a third number. */
  static boolean isReckoned(Told a, Told b, SideBySide all) {
    double x = a.amount().orElseThrow().value();
    double y = b.amount().orElseThrow().value();
    String dimension = a.amount().get().dimension();
    if (dimension.equals("part") && near(x + y, 1)) {
      return true;
    }
    return Stream.of(a, b)
        .flatMap(t -> all.beside(t).stream())
        .filter(t -> t != a && t != b && t.amount().filter(m -> m.value() > 0).isPresent())
        .anyMatch(t -> isReckonedWith(a, b, t, all));
  }

  private static boolean isReckonedWith(Told a, Told b, Told third, SideBySide all) {
    double x = a.amount().orElseThrow().value();
    double y = b.amount().orElseThrow().value();
    String dimension = a.amount().get().dimension();
    double z = third.amount().orElseThrow().value();
    String other = third.amount().get().dimension();
    double room = third.amount().get().quantity().approximate() ? LOOSE : NEAR;
    if (other.equals(dimension)) {
      return (near(x, y + z) || near(x + y, z) || dimension.equals("count") && near(x, y * z))
          && third.mayBe(a)
          && third.mayBe(b);
    }
    return switch (other) {
      case "part" ->
          near(x, y * z, room) || near(x, y * (1 + z), room) || near(x, y * (1 - z), room);
      case "times" -> near(x, y * z, Math.max(room, ABOUT));
      case "count" ->
          z > 1 && (near(x, y * z) || isSumWithout(a, b, z))
              || dimension.equals("part")
                  && all.stream()
                      .filter(u -> u != third)
                      .flatMap(u -> u.amount().stream())
                      .filter(m -> m.dimension().equals("count") && m.value() > z)
                      .anyMatch(m -> near(x, z / m.value()));
      default -> false;
    };
  }

  /** Whether the third number, in the unit of the first, makes the one of the other. */
  private static boolean isSumWithout(Told a, Told b, double z) {
    return !a.amount().orElseThrow().unit().isEmpty()
        && a.amount().get().unit().equals(b.amount().orElseThrow().unit())
        && near(a.number(), b.number() + z);
  }

  private static boolean near(double x, double y) {
    return near(x, y, NEAR);
  }

  private static boolean near(double x, double y, double room) {
    return Math.abs(x - y) <= room * Math.max(Math.abs(x), Math.abs(y));
  }
}
