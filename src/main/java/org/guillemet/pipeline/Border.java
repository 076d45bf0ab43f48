package org.guillemet.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a step of the work over parts that it can do without. When the step fails, the parts that it
 * fails on are found by {@link Halving} and left out, so that a fault of ours costs what it touches
 * and no more. The same parts give the same outcome, as far as the step itself fails in the same
 * way: endless recursion does, while a deep one may pass when it is tried again. A thread that is
 * interrupted gives up all of it. Stateless; thread-safe.
 */
final class Border {

  private Border() {}

  /**
   * Runs a step. What it throws is caught; errors that it would throw with fewer parts, too, or
   * that leave no memory to try, give it up at once.
   *
   * @param work what is done with those of the parts that are kept; it returns no null
   * @param nothing what it would have returned, when it fails on whatever it is given
   */
  static <P, R> Outcome<P, R> run(List<P> parts, Function<List<P>, R> work, Supplier<R> nothing) {
    try {
      return new Outcome<>(work.apply(parts), parts, List.of());
    } catch (RuntimeException | StackOverflowError e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e; // it was stopped, and would be again
      }
      return without(parts, work, e).orElseGet(() -> givenUp(nothing, e));
    } catch (OutOfMemoryError | LinkageError | AssertionError e) {
      return givenUp(nothing, e);
    }
  }

  private static <P, R> Outcome<P, R> givenUp(Supplier<R> nothing, Throwable cause) {
    return new Outcome<>(
        nothing.get(), List.of(), List.of(new Outcome.Failure<>(Optional.empty(), cause)));
  }

  /** The outcome without the parts that the step fails on; empty: it fails on none, too. */
  private static <P, R> Optional<Outcome<P, R>> without(
      List<P> parts, Function<List<P>, R> work, Throwable cause) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    try {
      return new Halving<>(parts, work, work.apply(List.of())).run(cause);
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      return Optional.empty();
    }
  }
}
