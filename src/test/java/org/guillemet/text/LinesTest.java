package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text) {
    Lines lines = new Lines(text);
    return IntStream.rangeClosed(1, lines.count()).mapToObj(i -> lines.span(i).of(text)).toList();
  }

  @Test
  void endALineAtEveryKindOfLineEnd() {
    assertThat(lines("un\ndeux\r\ntrois\rquatre")).containsExactly("un", "deux", "trois", "quatre");
    assertThat(lines("a\r\r\nb\n\rc")).containsExactly("a", "", "b", "", "c");
  }

  @Test
  void countTheEmptyLineBehindTheLastLineEnd() {
    assertThat(lines("")).containsExactly("");
    assertThat(lines("un\n")).containsExactly("un", "");
    assertThat(lines("\n\n")).containsExactly("", "", "");
  }

  @Test
  void placeEveryOffsetInItsLine() {
    Lines lines = new Lines("un\r\n« 😀 »\n");
    assertThat(lines.at(0)).hasToString("1:1");
    assertThat(lines.at(3)).hasToString("1:4");
    assertThat(lines.at(4)).hasToString("2:1");
    assertThat(lines.at(9)).hasToString("2:6");
  }

  @Test
  void placeTheOffsetBehindTheLastCharacter() {
    assertThat(new Lines("").at(0)).hasToString("1:1");
    assertThat(new Lines("un").at(2)).hasToString("1:3");
    assertThat(new Lines("un\n").at(3)).hasToString("2:1");
  }

  @Test
  void agreeWithTheirSpans() {
    String text = "un\r\n\n« deux »\rtrois\n";
    Lines lines = new Lines(text);
    for (int line = 1; line <= lines.count(); line++) {
      assertThat(lines.at(lines.span(line).start())).isEqualTo(new Position(line, 1));
      assertThat(lines.at(lines.span(line).end()).line()).isEqualTo(line);
    }
  }

  @Test
  void refusePlacesThatDoNotExist() {
    assertThatThrownBy(() -> new Position(0, 1)).hasMessage("not a position: 0:1");
    assertThatThrownBy(() -> new Position(1, 0)).hasMessage("not a position: 1:0");
    assertThatThrownBy(() -> new Lines("un").at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Lines("un").at(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
