package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final String TEXT = "\u00A0« Non ! »\u202F\n";

  @Test
  void refusesOffsetsThatAreNoSpan() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("not a span: [-1, 2)");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessage("not a span: [3, 2)");
  }

  @Test
  void slicesTheWordsOutOfTheText() {
    assertThat(new Span(3, 6).of(TEXT)).isEqualTo("Non");
    assertThat(new Span(3, 3).of(TEXT)).isEmpty();
    assertThat(new Span(0, TEXT.length()).of(TEXT)).isEqualTo(TEXT);
  }

  @Test
  void holdsItsStartButNotItsEnd() {
    Span span = new Span(3, 6);
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(6)).isFalse();
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(6, 6))).isTrue();
    assertThat(span.contains(new Span(5, 7))).isFalse();
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void overlapsOnlyWhatSharesACodeUnit() {
    Span span = new Span(3, 6);
    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.overlaps(new Span(0, 10))).isTrue();
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 3))).isFalse();
  }

  @Test
  void coversBothSpansAndWhatStandsBetween() {
    assertThat(new Span(7, 9).cover(new Span(1, 3))).isEqualTo(new Span(1, 9));
    assertThat(new Span(1, 9).cover(new Span(2, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void isCutAtAnOffsetThatMayStandAnywhere() {
    Span span = new Span(3, 6);
    assertThat(span.until(5)).isEqualTo(new Span(3, 5));
    assertThat(span.until(9)).isEqualTo(span);
    assertThat(span.until(1)).isEqualTo(new Span(3, 3));
    assertThat(span.from(5)).isEqualTo(new Span(5, 6));
    assertThat(span.from(1)).isEqualTo(span);
    assertThat(span.from(9)).isEqualTo(new Span(6, 6));
  }

  @Test
  void knowsWhatStandsBetweenItAndAnother() {
    assertThat(new Span(1, 3).gap(new Span(7, 9))).isEqualTo(new Span(3, 7));
    assertThat(new Span(7, 9).gap(new Span(1, 3))).isEqualTo(new Span(3, 7));
    assertThat(new Span(1, 5).gap(new Span(3, 9)).isEmpty()).isTrue();
    assertThat(new Span(1, 9).gap(new Span(3, 5)).isEmpty()).isTrue();
    assertThat(new Span(1, 3).gap(new Span(3, 5))).isEqualTo(new Span(3, 3));
  }

  @Test
  void losesWhiteSpaceOfEveryKindAtItsEnds() {
    assertThat(new Span(0, TEXT.length()).trim(TEXT).of(TEXT)).isEqualTo("« Non ! »");
    assertThat(new Span(2, 7).trim(TEXT).of(TEXT)).isEqualTo("Non");
    assertThat(new Span(0, 3).trim("\t \u2009").isEmpty()).isTrue();
    assertThat(new Span(2, 2).trim(TEXT)).isEqualTo(new Span(2, 2));
  }

  @Test
  void sortsByStartThenByEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(1, 9), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(2, 3));
    assertThat(new Span(1, 2)).isEqualByComparingTo(new Span(1, 2));
  }
}
