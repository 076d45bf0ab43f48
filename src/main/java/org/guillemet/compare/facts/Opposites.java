package org.guillemet.compare.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which happenings are the contrary of each other: to open and to close. Thread-safe. */
final class Opposites {

  private static final String HAPPENING = "h:";

  private static final Map<String, Set<String>> ALL = read();

  private Opposites() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> all = new HashMap<>();
    try (InputStream in = Opposites.class.getResourceAsStream("opposites.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" = "))
          .map(line -> line.split(" = "))
          .forEach(
              sides ->
                  List.of(sides[1].split(" "))
                      .forEach(
                          other -> {
                            add(all, sides[0], other);
                            add(all, other, sides[0]);
                          }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void add(Map<String, Set<String>> all, String one, String other) {
    all.computeIfAbsent(HAPPENING + one, k -> new HashSet<>()).add(HAPPENING + other);
  }

  /** Whether words tell contraries, and nothing that is the same. */
  static boolean tell(Set<Set<String>> some, Set<Set<String>> others) {
    Set<String> x = Told.only(some, HAPPENING);
    Set<String> y = Told.only(others, HAPPENING);
    return Collections.disjoint(x, y)
        && x.stream().anyMatch(k -> !Collections.disjoint(ALL.getOrDefault(k, Set.of()), y));
  }
}
