package org.guillemet.attribution.speakers;

import java.util.Optional;
import org.guillemet.text.Span;

/**
 * An outlet to which words were given.
 *
 * @param name its full name
 * @param span where it is named, in the reading text; none for the article's own outlet
 */
public record Outlet(String name, Optional<Span> span) {

  Outlet(String name, Span span) {
    this(name, Optional.of(span));
  }

  /** Where it is named; only for one that is. */
  Span words() {
    return span.orElseThrow();
  }
}
