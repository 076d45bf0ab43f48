package org.guillemet.compare.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guillemet.text.EntryFile;

/** Which happenings are the contrary of each other: to open and to close. Thread-safe. */
final class Opposites {

  private static final String HAPPENING = "h:";

  private static final Map<String, Set<String>> ALL = read();

  private Opposites() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> all = new HashMap<>();
    for (EntryFile.Entry entry : EntryFile.read(Opposites.class, "opposites.txt")) {
      for (String other : entry.value().split(" ")) {
        add(all, entry.words(), other);
        add(all, other, entry.words());
      }
    }
    return all;
  }

  private static void add(Map<String, Set<String>> all, String one, String other) {
    all.computeIfAbsent(HAPPENING + one, k -> new HashSet<>()).add(HAPPENING + other);
  }

  /** Whether words tell contraries, and nothing that is the same. */
  static boolean tell(FactWords some, FactWords others) {
    Set<String> x = some.only(HAPPENING);
    Set<String> y = others.only(HAPPENING);
    return Collections.disjoint(x, y)
        && x.stream().anyMatch(k -> !Collections.disjoint(ALL.getOrDefault(k, Set.of()), y));
  }
}
