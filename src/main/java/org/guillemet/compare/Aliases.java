package org.guillemet.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.text.Folding;

/**
 * Names that a newsroom knows to be one, whatever their spelling tells. Immutable.
 *
 * @param names other names of somebody or something, by the name under which it is reported
 */
public record Aliases(Map<String, Set<String>> names) {

  /** Nothing is configured. */
  public static final Aliases NONE = new Aliases(Map.of());

  public Aliases {
    Map<String, Set<String>> copy = new HashMap<>();
    names.forEach((name, others) -> copy.put(name, Set.copyOf(others)));
    names = Map.copyOf(copy);
  }

  /** All that several newsrooms, or desks of one, know. */
  public static Aliases together(Collection<Aliases> all) {
    Map<String, Set<String>> together = new HashMap<>();
    for (Aliases each : all) {
      each.names.forEach(
          (name, others) -> together.computeIfAbsent(name, n -> new HashSet<>()).addAll(others));
    }
    return new Aliases(together);
  }

  /** The names that lead to the one under which each is reported, folded. */
  public Map<List<String>, String> index() {
    Map<List<String>, String> index = new HashMap<>();
    names.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              index.putIfAbsent(Folding.words(name), name);
              names.get(name).stream()
                  .sorted()
                  .forEach(other -> index.putIfAbsent(Folding.words(other), name));
            });
    return index;
  }

  /** The name under which an entity of that name is reported, if the newsroom tells. */
  public static Optional<String> find(Map<List<String>, String> index, String name) {
    return Optional.ofNullable(index.get(Folding.words(name)));
  }
}
