package org.guillemet.compare.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.claims.Outcome;

/** Which outcomes exclude each other: those on one axis, as adopted and rejected. Thread-safe. */
final class Axes {

  private static final Map<String, String> AXES = read();

  private Axes() {}

  private static Map<String, String> read() {
    Map<String, String> axes = new HashMap<>();
    try (InputStream in = Axes.class.getResourceAsStream("axes.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" = "))
          .map(line -> line.split(" = "))
          .forEach(parts -> List.of(parts[1].split(" ")).forEach(pole -> axes.put(pole, parts[0])));
      return Map.copyOf(axes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> all() {
    return Set.copyOf(AXES.values());
  }

  static Set<String> poles() {
    return AXES.keySet();
  }

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
