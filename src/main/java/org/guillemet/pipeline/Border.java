package org.guillemet.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a step of the work over parts that it can do without. When the step fails, the parts that it
 * fails on are found by {@link Halving} and left out, so that a fault of ours costs what it touches
 * and no more. The same parts give the same outcome, as far as the step itself fails in the same
 * way: endless recursion does, while a deep one may pass when it is tried again. Stateless;
 * thread-safe.
 */
final class Border {

  private Border() {}

  /**
   * What came of a step.
   *
   * @param result of the parts that were kept
   * @param kept in their order; none when the step fails on whatever it is given
   * @param failures one for each part that was left out; a single one without a part when the step
   *     was given up
   */
  record Outcome<P, R>(R result, List<P> kept, List<Failure<P>> failures) {
    Outcome {
      Objects.requireNonNull(result);
      kept = List.copyOf(kept);
      failures = List.copyOf(failures);
    }
  }

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

  /**
   * Runs a step. What it throws is caught, but for errors that leave nothing to go on with.
   *
   * @param work what is done with those of the parts that are kept; it returns no null
   * @param nothing what it would have returned, when it fails on whatever it is given
   */
  static <P, R> Outcome<P, R> run(List<P> parts, Function<List<P>, R> work, Supplier<R> nothing) {
    try {
      return new Outcome<>(work.apply(parts), parts, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return without(parts, work, e)
          .orElseGet(
              () ->
                  new Outcome<>(
                      nothing.get(), List.of(), List.of(new Failure<>(Optional.empty(), e))));
    }
  }

  /** The outcome without the parts that the step fails on; empty: it fails on none, too. */
  private static <P, R> Optional<Outcome<P, R>> without(
      List<P> parts, Function<List<P>, R> work, Throwable cause) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    R ofNone;
    try {
      ofNone = work.apply(List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
    return new Halving<>(parts, work, ofNone).run(cause);
  }
}
