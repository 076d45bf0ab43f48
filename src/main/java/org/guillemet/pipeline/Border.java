package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a step of the work over parts that it can do without. When the step fails, the parts that it
 * fails on are found by halving and left out, so that a fault of ours costs what it touches and no
 * more. The same parts give the same outcome. Stateless; thread-safe.
 */
final class Border {

  /** A step that fails on more parts is broken by itself; looking on would only take time. */
  private static final int MOST = 16;

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

  private record Attempt<R>(Optional<R> result, Optional<Throwable> cause) {}

  /**
   * Runs a step. What it throws is caught, but for errors that leave nothing to go on with.
   *
   * @param work what is done with those of the parts that are kept; it returns no null
   * @param nothing what it would have returned, when it fails on whatever it is given
   */
  static <P, R> Outcome<P, R> run(List<P> parts, Function<List<P>, R> work, Supplier<R> nothing) {
    List<P> kept = new ArrayList<>(parts);
    List<Failure<P>> failures = new ArrayList<>();
    // With so many of the first parts the step is known to work.
    int sound = 0;
    while (true) {
      Attempt<R> all = attempt(work, kept);
      if (all.result().isPresent()) {
        return new Outcome<>(all.result().get(), kept, failures);
      }
      Throwable cause = all.cause().orElseThrow();
      if (failures.size() == MOST || attempt(work, List.<P>of()).cause().isPresent()) {
        Failure<P> givenUp = new Failure<>(Optional.empty(), cause);
        return new Outcome<>(nothing.get(), List.of(), List.of(givenUp));
      }
      int broken = kept.size();
      while (broken - sound > 1) {
        int middle = (sound + broken) >>> 1;
        Attempt<R> half = attempt(work, kept.subList(0, middle));
        if (half.result().isPresent()) {
          sound = middle;
        } else {
          broken = middle;
          cause = half.cause().orElseThrow();
        }
      }
      failures.add(new Failure<>(Optional.of(kept.remove(sound)), cause));
    }
  }

  private static <P, R> Attempt<R> attempt(Function<List<P>, R> work, List<P> parts) {
    try {
      return new Attempt<>(Optional.of(work.apply(List.copyOf(parts))), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt<>(Optional.empty(), Optional.of(e));
    }
  }
}
