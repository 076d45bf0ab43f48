package org.guillemet.material;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/**
 * A place in material.
 *
 * @param material which
 * @param spans the words, in the reading text of its document and in its order
 * @param voice who says them there
 */
public record Passage(Material material, List<Span> spans, Optional<Voice> voice) {

  public Passage {
    Objects.requireNonNull(material);
    spans = List.copyOf(spans);
    Objects.requireNonNull(voice);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a passage has words");
    }
  }

  /** The words, from the first to the last of their first place. */
  public Span span() {
    return spans.get(0);
  }

  /** The page it is on, or when it is said. */
  public Optional<Landmark> landmark() {
    return material.landmark(span().start());
  }
}
