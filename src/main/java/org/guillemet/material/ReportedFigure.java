package org.guillemet.material;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.text.Span;

/**
 * A number or a date in what a draft reports without quoting, and what its speaker says himself.
 *
 * @param attribution in which it stands
 * @param span the words of it, in the draft's reading text
 * @param kind what it is
 * @param agrees whether the material has it, too
 * @param passage where the material has it, or another in its place; empty when it has neither
 */
public record ReportedFigure(
    Attribution attribution, Span span, Kind kind, boolean agrees, Optional<Passage> passage) {

  /** What can be looked up. */
  public enum Kind {
    NUMBER,
    DATE
  }

  public ReportedFigure {
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(passage);
  }

  /** Whether the material has another in its place. */
  public boolean differs() {
    return !agrees && passage.isPresent();
  }
}
