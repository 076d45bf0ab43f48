package org.guillemet.report.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.guillemet.report.Places;
import org.guillemet.report.Places.Place;
import org.guillemet.text.Article;
import org.guillemet.text.Position;
import org.guillemet.text.Span;

/**
 * Where words stand in a file, as other programs count. They leave out a byte order mark: in a file
 * that begins with one the first letter has column 1 and offset 0.
 *
 * @param file the decoded file; it is not for showing
 * @param span in the decoded file, byte order mark included
 * @param start of the first character
 * @param end behind the last character; where it starts when there are no words
 * @param words what a reader sees there
 */
record Region(String file, Span span, Position start, Position end, String words) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  Region {
    Objects.requireNonNull(file);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    start = withoutMark(file, start);
    end = withoutMark(file, end);
  }

  /**
   * The region of words in the reading text.
   *
   * @param file the article's decoded file
   */
  static Region of(Article article, String file, Span words, Places places) {
    Place place = places.of(article, words);
    return new Region(
        file, place.span(), place.position(), places.end(article, place), place.text());
  }

  private static Position withoutMark(String file, Position position) {
    return position.line() == 1 && position.column() > 1
        ? new Position(1, position.column() - mark(file))
        : position;
  }

  private static int mark(String file) {
    return file.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  }

  /** How many UTF-16 code units stand before it in the file. */
  int offset() {
    return Math.max(0, span.start() - mark(file));
  }

  boolean isOnOneLine() {
    return start.line() == end.line();
  }

  /** Whether readers see what stands in the file, without markup between the words. */
  boolean isVerbatim() {
    return span.of(file).equals(words);
  }

  /** The column of its start, counted in the bytes of UTF-8. */
  int startByte() {
    return bytes(span.start(), start);
  }

  /** The column behind its end, counted in the bytes of UTF-8. */
  int endByte() {
    return bytes(span.end(), end);
  }

  private int bytes(int offset, Position position) {
    Span before = new Span(offset - (position.column() - 1), offset);
    return before.of(file).getBytes(StandardCharsets.UTF_8).length + 1;
  }

  /** {@code draft.txt:5:1}. */
  String label(String path) {
    return path + ":" + start;
  }
}
