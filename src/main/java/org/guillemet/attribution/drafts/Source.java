package org.guillemet.attribution.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.linguistics.Node;
import org.guillemet.text.Span;

/**
 * The words that name who is speaking.
 *
 * @param spans of the whole noun phrase; none when nobody is named
 * @param head the token it is built around
 */
public record Source(List<Span> spans, Optional<Node> head) {

  /** Nobody is named. */
  public static final Source NONE = new Source(List.of(), Optional.empty());

  public Source {
    spans = List.copyOf(spans);
    Objects.requireNonNull(head);
  }

  /** The same without what begins or goes on behind an offset. */
  public Source until(int end) {
    return new Source(
        spans.stream().filter(s -> s.start() < end).map(s -> s.until(end)).toList(), head);
  }

  public boolean isNone() {
    return spans.isEmpty();
  }
}
