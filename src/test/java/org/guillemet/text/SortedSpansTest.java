package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SortedSpansTest {

  private static final List<Span> THREE = List.of(new Span(2, 5), new Span(5, 6), new Span(8, 9));

  private static int endingBehind(int offset) {
    return SortedSpans.firstEndingBehind(THREE, Function.identity(), offset);
  }

  private static int startingFrom(int offset) {
    return SortedSpans.firstStartingFrom(THREE, Function.identity(), offset);
  }

  @Test
  void findsTheOneThatHoldsAnOffsetOrTheNext() {
    assertThat(IntStream.rangeClosed(0, 9).map(SortedSpansTest::endingBehind))
        .containsExactly(0, 0, 0, 0, 0, 1, 2, 2, 2, 3);
  }

  @Test
  void findsTheFirstThatStartsFromAnOffsetOn() {
    assertThat(IntStream.rangeClosed(0, 9).map(SortedSpansTest::startingFrom))
        .containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2, 3);
  }

  @Test
  void ofNoneThereIsNoFirst() {
    assertThat(SortedSpans.firstEndingBehind(List.<Span>of(), Function.identity(), 3)).isZero();
    assertThat(SortedSpans.firstStartingFrom(List.<Span>of(), Function.identity(), 3)).isZero();
  }

  @Property(seed = "1", tries = 300)
  void whatIsFoundIsWhatLookingAtEachFinds(
      @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> lengths,
      @ForAll @IntRange(max = 40) int offset) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (int length : lengths) {
      int start = end + length % 2;
      end = start + 1 + length;
      spans.add(new Span(start, end));
    }
    assertThat(SortedSpans.firstEndingBehind(spans, Function.identity(), offset))
        .isEqualTo(spans.stream().takeWhile(s -> s.end() <= offset).count());
    assertThat(SortedSpans.firstStartingFrom(spans, Function.identity(), offset))
        .isEqualTo(spans.stream().takeWhile(s -> s.start() < offset).count());
  }
}
