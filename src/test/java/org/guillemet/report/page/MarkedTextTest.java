package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String TEXT = "We close, said Lea Brun.";

  private static Mark mark(String words, String css, String id, boolean start) {
    int from = TEXT.indexOf(words);
    return new Mark(new Span(from, from + words.length()), css, id, start ? "1" : "", start);
  }

  /** Each piece in brackets behind its classes; where the keyboard stops, a star. */
  private static String shown(Mark... marks) {
    return new MarkedText(TEXT, List.of(marks))
        .segments(new Span(0, TEXT.length())).stream()
            .map(
                s ->
                    s.isPlain()
                        ? s.text()
                        : "%s%s⟦%s⟧".formatted(s.start() ? "*" : "", s.css() + s.badge(), s.text()))
            .collect(Collectors.joining());
  }

  @Test
  void textWithoutMarksIsOnePiece() {
    assertThat(shown()).isEqualTo(TEXT);
  }

  @Test
  void marksInARowAreCutOutOfTheText() {
    assertThat(shown(mark("Lea Brun", "s", "s0", false), mark("We close", "q", "a0", true)))
        .isEqualTo("*q1⟦We close⟧, said s⟦Lea Brun⟧.");
  }

  @Test
  void whereMarksOverlapAPieceBearsBoth() {
    assertThat(shown(mark("We close, said", "q", "a0", true), mark("said Lea", "c", "c0", false)))
        .isEqualTo("*q1⟦We close, ⟧q c⟦said⟧c⟦ Lea⟧ Brun.");
  }

  @Test
  void aMarkInsideAnotherCutsIt() {
    assertThat(shown(mark(TEXT, "fe", "f0", true), mark("said", "c", "c0", false)))
        .isEqualTo("*fe1⟦We close, ⟧fe c⟦said⟧fe⟦ Lea Brun.⟧");
  }

  @Test
  void aPieceSaysOnceWhatTwoMarksAre() {
    List<Segment> segments =
        new MarkedText(TEXT, List.of(mark("said", "q", "a0", false), mark("said", "q", "a1", true)))
            .segments(new Span(10, 14));

    assertThat(segments).containsExactly(new Segment("said", "q", "a0 a1", "1", true));
  }

  @Test
  void theMarksOfOtherParagraphsStayThere() {
    MarkedText text = new MarkedText(TEXT, List.of(mark("We close, said", "q", "a0", true)));

    assertThat(text.segments(new Span(3, 8)))
        .containsExactly(new Segment("close", "q", "a0", "", false));
    assertThat(text.segments(new Span(14, 24)))
        .containsExactly(new Segment(" Lea Brun.", "", "", "", false));
  }

  @Test
  void emptyMarksAndEmptyParagraphsAreNothing() {
    MarkedText text = new MarkedText(TEXT, List.of(new Mark(new Span(3, 3), "q", "a0", "1", true)));

    assertThat(text.segments(new Span(0, TEXT.length()))).hasSize(1);
    assertThat(text.segments(new Span(3, 3))).isEmpty();
  }

  @Test
  void manyMarksOnOneParagraphAreCutInReasonableTime() {
    String text = "word ".repeat(20_000);
    List<Mark> marks =
        Stream.iterate(0, i -> i + 5)
            .limit(20_000)
            .map(i -> new Mark(new Span(i, i + 4), "k", "k" + i, "", false))
            .toList();

    assertThat(new MarkedText(text, marks).segments(new Span(0, text.length()))).hasSize(40_000);
  }

  @Test
  void charactersThatTurnOrMoveTextAreSeenAndLinesStay() {
    assertThat(MarkedText.shown("a\u202Eb\nc\u0007\r\nd")).isEqualTo("a\uFFFDb\nc␇\nd");
  }
}
