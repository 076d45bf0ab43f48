package org.guillemet.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** The lines of a text; a line ends at {@code \n}, {@code \r\n} or {@code \r}. Immutable. */
public final class Lines {

  private final String text;
  private final int[] starts;

  public Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, text.length()).filter(i -> endsLine(text, i - 1)))
            .toArray();
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
  }

  /**
   * Where {@code offset} stands; the end of the text stands behind its last character.
   *
   * @throws IndexOutOfBoundsException when the text has no such offset
   */
  public Position at(int offset) {
    int i = Arrays.binarySearch(starts, Objects.checkIndex(offset, text.length() + 1));
    int line = i >= 0 ? i : -i - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /** The span of a 1-based line, without its line end. */
  public Span span(int line) {
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  public int count() {
    return starts.length;
  }
}
