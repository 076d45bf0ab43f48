package org.guillemet.compare.many;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same with each of many on all cores. What is done must not wait for another of them: the
 * threads are those that sentences are parsed on. Stateless; thread-safe.
 */
public final class AllCores {

  /** What came of one: a result, or what was thrown; neither when one before it has failed. */
  private record Attempt<R>(Optional<R> result, Optional<Throwable> thrown) {

    static <T, R> Attempt<R> of(T one, Function<T, R> work) {
      try {
        return new Attempt<>(Optional.of(work.apply(one)), Optional.empty());
      } catch (RuntimeException | Error e) {
        return new Attempt<>(Optional.empty(), Optional.of(e));
      }
    }
  }

  private AllCores() {}

  /**
   * What comes of each, in their order. What is thrown is what would be thrown if it were done one
   * by one, whatever thread it comes from.
   *
   * @param work is thread-safe and returns no null
   */
  public static <T, R> List<R> map(List<T> all, Function<T, R> work) {
    AtomicInteger failed = new AtomicInteger(all.size());
    List<Attempt<R>> attempts =
        IntStream.range(0, all.size())
            .parallel()
            .filter(i -> i <= failed.get())
            .mapToObj(
                i -> {
                  Attempt<R> attempt = Attempt.of(all.get(i), work);
                  attempt.thrown().ifPresent(e -> failed.accumulateAndGet(i, Math::min));
                  return attempt;
                })
            .toList();
    attempts.stream().flatMap(a -> a.thrown().stream()).findFirst().ifPresent(AllCores::rethrow);
    return attempts.stream().map(a -> a.result().orElseThrow()).toList();
  }

  /** The same where several come of each, or none. */
  public static <T, R> List<R> flatMap(List<T> all, Function<T, List<R>> work) {
    return map(all, work).stream().flatMap(List::stream).toList();
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) Objects.requireNonNull(thrown);
  }
}
