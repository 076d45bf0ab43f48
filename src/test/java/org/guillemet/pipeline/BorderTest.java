package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  private static List<Integer> leftOut(Outcome<Integer, ?> outcome) {
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
  void partsThatBreakItTogetherAreFoundBesideThoseThatBreakItAlone() {
    List<Set<Integer>> broken = List.of(Set.of(3, 4), Set.of(41), Set.of(10, 50), Set.of(98, 99));

    Outcome<Integer, String> outcome = join(broken);

    assertThat(leftOut(outcome)).containsExactly(4, 41, 50, 99);
    assertThat(outcome.result()).startsWith("0 1 2 3 5").endsWith("97 98");
  }

  /** Looks at each of many parts, and counts how many it has looked at. */
  private static final class Counting {

    private static final int MANY = 1_000;

    private final Predicate<Integer> broken;
    private long seen;

    Counting(Predicate<Integer> broken) {
      this.broken = broken;
    }

    Outcome<Integer, Integer> run() {
      return Border.run(
          IntStream.range(0, MANY).boxed().toList(),
          kept -> {
            seen += kept.size();
            if (kept.stream().anyMatch(broken)) {
              throw new IllegalStateException("broken");
            }
            return kept.size();
          },
          () -> -1);
    }

    /** How often it has looked at all parts. */
    long times() {
      return seen / MANY;
    }
  }

  @Test
  void manyBrokenPartsCostOnlyThemselves() {
    Outcome<Integer, Integer> outcome = new Counting(part -> part % 50 == 7).run();

    assertThat(outcome.result()).isEqualTo(980);
    assertThat(leftOut(outcome)).hasSize(20).startsWith(7, 57).endsWith(957);
  }

  @Test
  void brokenPartsAreFoundWithoutLookingAtTheOthersAgainAndAgain() {
    Counting one = new Counting(part -> part == 700);
    one.run();
    Counting some = new Counting(part -> part % 64 == 7);
    some.run();

    assertThat(one.times()).isLessThanOrEqualTo(5);
    assertThat(some.times()).isLessThanOrEqualTo(15);
  }

  @Test
  void aStepThatFailsOnHalfOfItsPartsIsGivenUpSoon() {
    Counting half = new Counting(part -> part % 2 == 1);

    Outcome<Integer, Integer> outcome = half.run();

    assertThat(outcome.result()).isEqualTo(-1);
    assertThat(outcome.failures()).singleElement().satisfies(f -> assertThat(f.part()).isEmpty());
    assertThat(half.times()).isLessThanOrEqualTo(20);
  }

  @Test
  void partsThatBreakItInEveryPairDoNotTakeForever() {
    AtomicInteger runs = new AtomicInteger();

    Outcome<Integer, Integer> outcome =
        Border.run(
            IntStream.range(0, 1_000).boxed().toList(),
            kept -> {
              runs.incrementAndGet();
              if (kept.stream().filter(part -> part % 40 == 1).count() > 1) {
                throw new IllegalStateException("broken");
              }
              return kept.size();
            },
            () -> -1);

    assertThat(leftOut(outcome)).doesNotContain(1).contains(41, 81, 961);
    assertThat(outcome.result()).isEqualTo(outcome.kept().size()).isGreaterThan(900);
    assertThat(runs.get()).isLessThan(500);
  }

  @Test
  void nothingIsLeftOutWhenTheFailureDoesNotRecur() {
    AtomicInteger runs = new AtomicInteger();

    Outcome<Integer, Integer> outcome =
        Border.run(
            PARTS,
            kept -> {
              if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("only once");
              }
              return kept.size();
            },
            () -> -1);

    assertThat(outcome.result()).isEqualTo(100);
    assertThat(outcome.failures()).isEmpty();
  }

  @Test
  void noPartIsBlamedThatWasNotSeenToFail() {
    for (int first = 0; first < 4; first++) {
      AtomicInteger runs = new AtomicInteger(first);
      Set<Integer> seen = new HashSet<>();

      Outcome<Integer, Integer> outcome =
          Border.run(
              PARTS.subList(0, 40),
              kept -> {
                if (runs.incrementAndGet() % 2 == 0) {
                  seen.addAll(kept);
                  throw new IllegalStateException("every other time");
                }
                return kept.size();
              },
              () -> -1);

      assertThat(seen).containsAll(leftOut(outcome));
      assertThat(outcome.result()).isIn(outcome.kept().size(), -1);
    }
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

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int n) {
    return endless(n + 1) + 1;
  }

  @Test
  void errorsThatFewerPartsDoNotMendGiveTheStepUpAtOnce() {
    Stream.of(
            new OutOfMemoryError("none left"),
            new AssertionError("a test"),
            new NoClassDefFoundError("a model"))
        .forEach(
            error -> {
              AtomicInteger runs = new AtomicInteger();

              Outcome<Integer, Integer> outcome =
                  Border.run(
                      PARTS,
                      kept -> {
                        runs.incrementAndGet();
                        throw error;
                      },
                      () -> -1);

              assertThat(outcome.result()).isEqualTo(-1);
              assertThat(outcome.failures())
                  .singleElement()
                  .satisfies(f -> assertThat(f.cause()).isSameAs(error));
              assertThat(runs).hasValue(1);
            });
  }

  @Test
  void whoIsInterruptedGivesUp() {
    AtomicInteger tried = new AtomicInteger();
    Thread.currentThread().interrupt();

    assertThatThrownBy(
            () ->
                Border.run(
                    List.of("a", "b", "c"),
                    kept -> {
                      tried.incrementAndGet();
                      throw new IllegalStateException("stopped");
                    },
                    List::of))
        .hasMessage("stopped");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tried).hasValue(1);
  }
}
