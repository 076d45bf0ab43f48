package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpanPropertiesTest {

  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 12);
    return Combinators.combine(offsets, offsets)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anyOffsetCutsItIntoTwoParts(
      @ForAll("spans") Span span, @ForAll @IntRange(min = -2, max = 14) int offset) {
    Span before = span.until(offset);
    Span behind = span.from(offset);
    assertThat(span.contains(before) && span.contains(behind)).isTrue();
    assertThat(before.length() + behind.length()).isEqualTo(span.length());
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theGapLiesBetweenTheTwoAndIsOfBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    Span gap = a.gap(b);
    assertThat(b.gap(a)).isEqualTo(gap);
    assertThat(a.cover(b).contains(gap)).isTrue();
    assertThat(gap.isEmpty() || !gap.overlaps(a) && !gap.overlaps(b)).isTrue();
  }
}
