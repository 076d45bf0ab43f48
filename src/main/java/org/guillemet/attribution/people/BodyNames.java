package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.linguistics.ClosedClasses;

/**
 * Finds the bodies that an article names by some words of their names, without looking at each of
 * them. Immutable.
 */
public final class BodyNames {

  private final List<Referent> bodies;
  private final ClosedClasses words;
  private final Map<Referent, Set<String>> stems = new IdentityHashMap<>();

  /** By a word without its ending, in the order of the names. */
  private final Map<String, List<Referent>> byStem = new HashMap<>();

  public BodyNames(List<Referent> bodies, ClosedClasses words) {
    this.words = words;
    this.bodies = List.copyOf(bodies);
    for (Referent body : bodies) {
      Set<String> its = stems(body);
      stems.put(body, its);
      its.forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(body));
    }
  }

  /** Those whose name has all of these words, and others; a crowd is no body in particular. */
  public List<Referent> withMoreThan(Set<String> words) {
    List<Referent> named =
        words.stream()
            .map(w -> byStem.getOrDefault(w, List.of()))
            .min(Comparator.comparingInt(List::size))
            .orElse(bodies);
    return named.size() > KnownNames.CROWD
        ? List.of()
        : named.stream().filter(b -> hasMore(stems.get(b), words)).toList();
  }

  /**
   * The one that is named most often, twice at least, or once with a word that makes it likely;
   * none when two are.
   *
   * @param likely whether one mention is enough
   */
  public Optional<Referent> main(Predicate<Referent> wanted, Predicate<Referent> likely) {
    List<Referent> often =
        bodies.stream()
            .filter(b -> wanted.test(b) && (b.mentions().size() > 1 || likely.test(b)))
            .sorted(Comparator.comparingInt((Referent b) -> -b.mentions().size()))
            .limit(2)
            .toList();
    boolean one =
        often.size() == 1
            || often.size() == 2 && often.get(0).mentions().size() > often.get(1).mentions().size();
    return one ? Optional.of(often.get(0)) : Optional.empty();
  }

  private static boolean hasMore(Set<String> stems, Set<String> words) {
    return stems.size() > words.size() && stems.containsAll(words);
  }

  private Set<String> stems(Referent body) {
    Set<String> stems = new HashSet<>();
    body.words().forEach(w -> stems.add(stem(w)));
    return stems;
  }

  /** A word of a name without its ending, in lower case. */
  public String stem(String word) {
    return words.singular(word);
  }
}
