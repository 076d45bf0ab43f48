package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo 😀 three\n", "one\r\ntwo 😀 three\r\n", "one\rtwo 😀 three\r"})
  void placesAreCountedInLinesAndUtf16CodeUnits(String text) {
    int start = text.indexOf("three");
    Range range = Ranges.ofSource(text, new Span(start, start + 5));

    assertThat(TestEditor.brief(range)).isEqualTo("1:7-1:12");
    assertThat(Ranges.offset(text, range.getStart())).isEqualTo(start);
  }

  @Test
  void aByteOrderMarkThatTheEditorHasSentIsCounted() {
    Range one = Ranges.ofSource("\uFEFFone", new Span(1, 4));

    assertThat(TestEditor.brief(one)).isEqualTo("0:1-0:4");
    assertThat(Ranges.offset("\uFEFFone", one.getStart())).isEqualTo(1);
    assertThat(Ranges.offset("\uFEFFone", one.getEnd())).isEqualTo(4);
  }

  @Test
  void aByteOrderMarkOnTheDiskIsNotCounted() {
    assertThat(TestEditor.brief(Ranges.ofDisk("\uFEFFone\ntwo", new Span(1, 8))))
        .isEqualTo("0:0-1:3");
  }

  @Test
  void aPlaceBehindTheEndIsTheEnd() {
    assertThat(Ranges.offset("one\ntwo", new Position(0, 99))).isEqualTo(3);
    assertThat(Ranges.offset("one\ntwo", new Position(9, 0))).isEqualTo(7);
  }

  @Test
  void aChangeReplacesItsStretch() {
    Range two = new Range(new Position(1, 0), new Position(1, 3));

    assertThat(TextRequests.changed("one\ntwo\n", new TextDocumentContentChangeEvent(two, "2\n2")))
        .isEqualTo("one\n2\n2\n");
    assertThat(TextRequests.changed("one", new TextDocumentContentChangeEvent("all new")))
        .isEqualTo("all new");
  }
}
