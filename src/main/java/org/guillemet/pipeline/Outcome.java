package org.guillemet.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a step.
 *
 * @param result of the parts that were kept
 * @param kept in their order, the list that was given, which nobody changes afterwards, when all
 *     were; none when the step fails on whatever it is given
 * @param failures one for each part that was left out; a single one without a part when the step
 *     was given up
 */
record Outcome<P, R>(R result, List<P> kept, List<Failure<P>> failures) {

  /**
   * What a step threw.
   *
   * @param part on which; empty: whatever it was given
   * @param cause what it threw
   */
  record Failure<P>(Optional<P> part, Throwable cause) {
    Failure {
      Objects.requireNonNull(part);
      Objects.requireNonNull(cause);
    }
  }

  Outcome {
    Objects.requireNonNull(result);
    kept = Collections.unmodifiableList(kept); // a copy of millions of matches would not fit
    failures = List.copyOf(failures);
  }
}
