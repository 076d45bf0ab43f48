package org.guillemet.compare;

import java.util.HashMap;
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
