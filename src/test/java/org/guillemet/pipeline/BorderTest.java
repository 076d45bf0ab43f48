package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.pipeline.Border.Outcome;
import org.junit.jupiter.api.Test;

class BorderTest {

  private static final List<Integer> PARTS = IntStream.range(0, 100).boxed().toList();

  /** Joins its parts, unless all of one of the sets are among them. */
  private static Outcome<Integer, String> join(List<Set<Integer>> broken) {
    return Border.run(
        PARTS,
        kept -> {
          if (broken.stream().anyMatch(kept::containsAll)) {
            throw new IllegalStateException("broken");
          }
          return kept.stream().map(String::valueOf).collect(Collectors.joining(" "));
        },
        () -> "nothing");
  }

  private static List<Integer> leftOut(Outcome<Integer, String> outcome) {
    return outcome.failures().stream().flatMap(f -> f.part().stream()).toList();
  }

  @Test
  void withoutAFailureEverythingIsKeptAtOnce() {
    AtomicInteger runs = new AtomicInteger();

    Outcome<Integer, Integer> outcome =
        Border.run(
            PARTS,
            kept -> {
              runs.incrementAndGet();
              return kept.size();
            },
            () -> 0);

    assertThat(outcome.result()).isEqualTo(100);
    assertThat(outcome.failures()).isEmpty();
    assertThat(runs).hasValue(1);
  }

  @Test
  void onlyThePartsThatBreakItAreLeftOut() {
    Outcome<Integer, String> outcome = join(List.of(Set.of(0), Set.of(41), Set.of(99)));

    assertThat(leftOut(outcome)).containsExactly(0, 41, 99);
    assertThat(outcome.kept()).hasSize(97);
    assertThat(outcome.result()).startsWith("1 2").contains("40 42").endsWith("97 98");
  }

  @Test
  void ofTwoPartsThatBreakItTogetherTheSecondIsLeftOut() {
    assertThat(leftOut(join(List.of(Set.of(7, 70))))).containsExactly(70);
  }

  @Test
  void aStepThatFailsOnNothingIsGivenUp() {
    Outcome<Integer, String> outcome = join(List.of(Set.of()));

    assertThat(outcome.result()).isEqualTo("nothing");
    assertThat(outcome.kept()).isEmpty();
    assertThat(outcome.failures()).singleElement().satisfies(f -> assertThat(f.part()).isEmpty());
  }

  @Test
  void aStepThatFailsOnHalfOfItsPartsIsGivenUpSoon() {
    AtomicInteger runs = new AtomicInteger();

    Outcome<Integer, Integer> outcome =
        Border.run(
            PARTS,
            kept -> {
              runs.incrementAndGet();
              if (kept.stream().anyMatch(part -> part % 2 == 1)) {
                throw new IllegalStateException("broken");
              }
              return kept.size();
            },
            () -> 0);

    assertThat(outcome.result()).isZero();
    assertThat(runs.get()).isLessThan(200);
  }

  @Test
  void theFirstCauseIsKeptAlsoOfEndlessRecursion() {
    Outcome<Integer, Integer> outcome =
        Border.run(PARTS, kept -> kept.contains(3) ? endless(0) : 1, () -> 0);

    assertThat(outcome.result()).isEqualTo(1);
    assertThat(outcome.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.part()).isEqualTo(Optional.of(3));
              assertThat(failure.cause()).isInstanceOf(StackOverflowError.class);
            });
  }

  private static int endless(int n) {
    return endless(n + 1) + 1;
  }

  @Test
  void whatLeavesNothingToGoOnWithIsThrown() {
    Stream.of(new OutOfMemoryError("none left"), new AssertionError("a test"))
        .forEach(
            error ->
                assertThatThrownBy(
                        () ->
                            Border.run(
                                PARTS,
                                kept -> {
                                  throw error;
                                },
                                () -> 0))
                    .isSameAs(error));
  }
}
