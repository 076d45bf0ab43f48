package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the bodies that an article names by some words of their names, without looking at each of
 * them. Immutable.
 */
final class BodyNames {

  private final List<Referent> bodies;

  /** By a word without its ending, in the order of the names. */
  private final Map<String, List<Referent>> byStem = new HashMap<>();

  BodyNames(List<Referent> bodies) {
    this.bodies = List.copyOf(bodies);
    for (Referent body : bodies) {
      stems(body).forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(body));
    }
  }

  /** Those whose name has all of these words, and others. */
  List<Referent> withMoreThan(Set<String> stems) {
    return stems.stream()
        .map(s -> byStem.getOrDefault(s, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(bodies)
        .stream()
        .filter(b -> hasMore(b, stems))
        .toList();
  }

  private static boolean hasMore(Referent body, Set<String> words) {
    Set<String> stems = stems(body);
    return stems.size() > words.size() && stems.containsAll(words);
  }

  private static Set<String> stems(Referent body) {
    Set<String> stems = new HashSet<>();
    body.words().forEach(w -> stems.add(stem(w)));
    return stems;
  }

  static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
