package org.guillemet.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guillemet.report.Places;
import org.guillemet.text.Article;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * Places of articles as the protocol has them: lines and UTF-16 code units, both from 0 on. Of what
 * is open they are in the text that the editor has sent; what is read from the disk has no byte
 * order mark when an editor opens it. Not thread-safe.
 */
final class Ranges {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Places places = new Places();

  /** Where words of the reading text of an open document stand in it. */
  Range of(Article article, Span words) {
    Places.Place place = places.of(article, words);
    return new Range(position(place.position()), position(places.end(article, place)));
  }

  /** Where words of the reading text of an article on the disk will stand when it is opened. */
  Range onDisk(Article article, Span words) {
    return withoutMark(article.source(), of(article, words));
  }

  /** Where a place of an open document is. */
  static Range ofSource(String source, Span span) {
    Lines lines = new Lines(source);
    return new Range(position(lines.at(span.start())), position(lines.at(span.end())));
  }

  /** Where a place of a file on the disk will be when it is opened. */
  static Range ofDisk(String source, Span span) {
    return withoutMark(source, ofSource(source, span));
  }

  private static Range withoutMark(String source, Range range) {
    return source.startsWith(BYTE_ORDER_MARK)
        ? new Range(withoutMark(range.getStart()), withoutMark(range.getEnd()))
        : range;
  }

  private static Position withoutMark(Position position) {
    return position.getLine() == 0
        ? new Position(0, Math.max(0, position.getCharacter() - 1))
        : position;
  }

  private static Position position(org.guillemet.text.Position position) {
    return new Position(position.line() - 1, position.column() - 1);
  }

  /**
   * The offset in a file that a position of the editor stands for. A position behind the end of its
   * line is the end of the line, as the protocol wants it.
   */
  static int offset(String source, Position position) {
    if (position.getLine() < 0 || position.getCharacter() < 0) {
      throw Answers.invalid(
          "no position: %d:%d".formatted(position.getLine(), position.getCharacter()));
    }
    Lines lines = new Lines(source);
    if (position.getLine() >= lines.count()) {
      return source.length();
    }
    Span line = lines.span(position.getLine() + 1);
    return Math.min(line.end(), line.start() + position.getCharacter());
  }

  /** Whether two ranges share a place; one that is empty shares where it stands. */
  static boolean meet(Range a, Range b) {
    return compare(a.getStart(), b.getEnd()) <= 0 && compare(b.getStart(), a.getEnd()) <= 0;
  }

  private static int compare(Position a, Position b) {
    return a.getLine() != b.getLine()
        ? Integer.compare(a.getLine(), b.getLine())
        : Integer.compare(a.getCharacter(), b.getCharacter());
  }
}
