package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * What somebody says in one go.
 *
 * @param voice who; empty where the material does not say
 * @param parts the words, without labels and times, in the reading text and in its order
 */
public record Turn(Optional<Voice> voice, List<Span> parts) {

  public Turn {
    Objects.requireNonNull(voice);
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a turn has words");
    }
  }

  /** From its first word to its last. */
  Span span() {
    return parts.get(0).cover(parts.get(parts.size() - 1));
  }
}
