package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.pipeline.Outcome.Failure;

/**
 * Finds the parts that a step fails on. It is tried on ranges that get ever smaller, so that parts
 * which it fails on alone are found without looking at the others again and again; then what is
 * left of two ranges is put together, but for the parts of the second that fail together with the
 * first. No part is blamed without having been seen to fail. Used for one step; not thread-safe.
 */
final class Halving<P, R> {

  /** Of so few parts all may be left out. */
  private static final int FEW = 16;

  /** How often all parts may be looked at before those that fail together are halved no more. */
  private static final long PATIENCE = 100;

  private final List<P> parts;
  private final Function<List<P>, R> work;
  private final Sound<R> none;

  /** What the step threw, by the number of the part that is left out. */
  private final SortedMap<Integer, Throwable> broken = new TreeMap<>();

  private long patience;

  /** Parts, by their numbers, with which the step has worked, and what came of it. */
  private record Sound<R>(List<Integer> numbers, R result) {}

  /** What came of trying. */
  private record Attempt<R>(Optional<Sound<R>> sound, Optional<Throwable> cause) {}

  /**
   * @param parts on which together the step has failed
   * @param ofNone what came of the step without any part
   */
  Halving(List<P> parts, Function<List<P>, R> work, R ofNone) {
    this.parts = parts;
    this.work = work;
    this.none = new Sound<>(List.of(), ofNone);
    this.patience = PATIENCE * parts.size();
  }

  /**
   * The outcome without the parts that the step fails on; empty when it fails on half of them, and
   * is broken by itself.
   *
   * @param cause what it threw on all parts
   */
  Optional<Outcome<P, R>> run(Throwable cause) {
    Sound<R> sound = halve(IntStream.range(0, parts.size()).boxed().toList(), cause);
    if (isHopeless()) {
      return Optional.empty();
    }
    List<Failure<P>> failures = new ArrayList<>();
    broken.forEach((i, e) -> failures.add(new Failure<>(Optional.of(parts.get(i)), e)));
    List<P> kept = sound.numbers().stream().map(parts::get).toList();
    return Optional.of(new Outcome<>(sound.result(), kept, failures));
  }

  private boolean isHopeless() {
    return broken.size() > FEW && broken.size() * 2 >= parts.size();
  }

  /** What is sound in a range that the step has failed on. */
  private Sound<R> halve(List<Integer> range, Throwable cause) {
    if (range.size() == 1) {
      broken.put(range.get(0), cause);
      return none;
    }
    int middle = range.size() / 2;
    Sound<R> first = soundOf(range.subList(0, middle));
    Sound<R> second = soundOf(range.subList(middle, range.size()));
    return first.numbers().isEmpty() ? second : join(first, second.numbers());
  }

  private Sound<R> soundOf(List<Integer> range) {
    if (isHopeless()) {
      return none;
    }
    Attempt<R> attempt = attempt(range);
    return attempt.sound().orElseGet(() -> halve(range, attempt.cause().orElseThrow()));
  }

  /** What is sound, and those of more parts that do not fail together with it. */
  private Sound<R> join(Sound<R> sound, List<Integer> more) {
    if (more.isEmpty() || isHopeless()) {
      return sound;
    }
    List<Integer> together = Stream.concat(sound.numbers().stream(), more.stream()).toList();
    patience -= together.size();
    Attempt<R> attempt = attempt(together);
    if (attempt.sound().isPresent()) {
      return attempt.sound().get();
    }
    if (more.size() == 1 || patience < 0) {
      more.forEach(i -> broken.put(i, attempt.cause().orElseThrow()));
      return sound;
    }
    int middle = more.size() / 2;
    Sound<R> longer = join(sound, more.subList(0, middle));
    return join(longer, more.subList(middle, more.size()));
  }

  private Attempt<R> attempt(List<Integer> numbers) {
    try {
      R result = work.apply(numbers.stream().map(parts::get).toList());
      return new Attempt<>(Optional.of(new Sound<>(numbers, result)), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt<>(Optional.empty(), Optional.of(e));
    }
  }
}
