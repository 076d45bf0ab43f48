package org.guillemet.compare.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guillemet.claims.Outcome;
import org.guillemet.text.EntryFile;

/** Which outcomes exclude each other: those on one axis, as adopted and rejected. Thread-safe. */
final class Axes {

  private static final Map<String, String> AXES = read();

  private Axes() {}

  private static Map<String, String> read() {
    Map<String, String> axes = new HashMap<>();
    for (EntryFile.Entry axis : EntryFile.read(Axes.class, "axes.txt")) {
      for (String pole : axis.value().split(" ")) {
        axes.put(pole, axis.words());
      }
    }
    return Map.copyOf(axes);
  }

  static Set<String> poles() {
    return AXES.keySet();
  }

  /** The axis of an outcome. */
  static String of(Outcome outcome) {
    return AXES.getOrDefault(outcome.pole(), outcome.pole());
  }

  /** Whether one is said and the other not, or two poles of one axis are. */
  static boolean exclude(Outcome a, Outcome b) {
    return a.pole().equals(b.pole())
        ? a.denied() != b.denied()
        : of(a).equals(of(b)) && !a.denied() && !b.denied();
  }
}
