package org.guillemet.claims.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.claims.Figure.Kind;

/**
 * How long something is said to have been.
 *
 * @param from the place of its first word
 * @param to the place behind its last word
 * @param unit {@code y}, {@code mo}, {@code w}, {@code d}, or {@code min} also for hours
 * @param value how many of them
 * @param slack by how many it may be off when it is rounded as it is written
 */
record Lasting(int from, int to, String unit, double value, double slack) {

  private static final int HOUR = 60;

  /** Minutes are rounded to so many. */
  private static final int MINUTES = 5;

  Lasting {
    Objects.requireNonNull(unit);
  }

  /** Those of a sentence, in text order, hours and minutes as one. */
  static List<Lasting> all(Line line) {
    List<Lasting> told = new ArrayList<>();
    for (Amount amount : line.amounts()) {
      if (amount.kind() == Kind.DURATION && amount.isExact()) {
        Optional<Lasting> last =
            told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
        told(amount)
            .ifPresent(
                t -> {
                  boolean goesOn =
                      last.filter(l -> t.from() - l.to() <= 1 && t.unit().equals(l.unit()))
                          .filter(l -> t.value() < HOUR && l.value() >= HOUR)
                          .isPresent();
                  if (goesOn) {
                    told.set(told.size() - 1, joined(last.get(), t));
                  } else {
                    told.add(t);
                  }
                });
      }
    }
    return told;
  }

  private static Lasting joined(Lasting hours, Lasting minutes) {
    return new Lasting(
        hours.from(), minutes.to(), hours.unit(), hours.value() + minutes.value(), minutes.slack());
  }

  private static Optional<Lasting> told(Amount amount) {
    double value = amount.number();
    boolean whole = value % 1 == 0;
    return switch (amount.unit()) {
      case "h" ->
          Optional.of(
              new Lasting(
                  amount.from(),
                  amount.to(),
                  "min",
                  value * HOUR,
                  whole ? HOUR / 2.0 : HOUR / 4.0));
      case "min" -> Optional.of(new Lasting(amount.from(), amount.to(), "min", value, MINUTES));
      case "y", "mo", "w", "d" ->
          Optional.of(new Lasting(amount.from(), amount.to(), amount.unit(), value, whole ? 0 : 1));
      default -> Optional.empty();
    };
  }
}
