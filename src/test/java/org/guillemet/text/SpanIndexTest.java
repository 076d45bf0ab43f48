package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void findsWhatSharesACodeUnitInTheOrderOfTheList() {
    List<Span> spans =
        List.of(new Span(5, 9), new Span(0, 20), new Span(9, 12), new Span(7, 8), new Span(3, 5));
    SpanIndex<Span> index = new SpanIndex<>(spans, List::of);

    assertThat(index.overlapping(new Span(5, 9)))
        .containsExactly(new Span(5, 9), new Span(0, 20), new Span(7, 8));
    assertThat(index.overlapping(new Span(19, 40))).containsExactly(new Span(0, 20));
    assertThat(index.overlapping(new Span(20, 40))).isEmpty();
  }

  @Test
  void findsAValueOnceThatHasManySpansAndNeverOneThatHasNone() {
    List<List<Span>> values = List.of(List.of(), List.of(new Span(0, 2), new Span(4, 6)));
    SpanIndex<List<Span>> index = new SpanIndex<>(values, spans -> spans);

    assertThat(index.overlapping(new Span(0, 9))).containsExactly(values.get(1));
    assertThat(index.overlapping(new Span(2, 4))).isEmpty();
    assertThat(new SpanIndex<Span>(List.of(), List::of).overlapping(new Span(0, 9))).isEmpty();
  }

  @Test
  void findsTheSameAsLookingAtEach() {
    Random random = new Random(7);
    for (int size = 1; size < 70; size++) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        spans.add(span(random));
      }
      SpanIndex<Span> index = new SpanIndex<>(spans, List::of);
      for (int i = 0; i < 20; i++) {
        Span wanted = span(random);
        assertThat(index.overlapping(wanted))
            .isEqualTo(spans.stream().filter(wanted::overlaps).toList());
      }
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(100);
    return new Span(start, start + random.nextInt(30));
  }
}
