package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity;

/**
 * Who speaks in material, as it says itself.
 *
 * @param label as the material writes it: "M. DURAND", "The Chair"
 * @param names of the one who speaks, the fullest first; none where the material says only what he
 *     is, or nothing
 * @param roles what he is
 */
public record Voice(String label, List<String> names, List<String> roles) {

  public Voice {
    Objects.requireNonNull(label);
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /** Somebody whom an article or a press release quotes. */
  static Voice of(Entity entity) {
    List<String> names =
        Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).distinct().toList();
    return new Voice(entity.name(), names, entity.roles());
  }

  /** Whether nobody can tell who that is: "Q", "Speaker 2". */
  boolean isAnonymous() {
    return names.isEmpty() && roles.isEmpty();
  }
}
