package org.guillemet.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guillemet.report.Places;
import org.guillemet.text.Article;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * Places of articles as the protocol has them: lines and UTF-16 code units, both from 0 on. An
 * editor leaves a byte order mark out of what it shows. Not thread-safe.
 */
final class Ranges {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Places places = new Places();

  /** Where words of the reading text stand in the file. */
  Range of(Article article, Span words) {
    Places.Place place = places.of(article, words);
    return new Range(
        position(article.source(), place.position()),
        position(article.source(), places.end(article, place)));
  }

  /** Where a place of the file is. */
  static Range ofSource(String source, Span span) {
    Lines lines = new Lines(source);
    return new Range(
        position(source, lines.at(span.start())), position(source, lines.at(span.end())));
  }

  private static Position position(String source, org.guillemet.text.Position position) {
    boolean marked = position.line() == 1 && source.startsWith(BYTE_ORDER_MARK);
    int column = position.column() - 1 - (marked ? 1 : 0);
    return new Position(position.line() - 1, Math.max(0, column));
  }

  /**
   * The offset in a file that a position of the editor stands for. A position behind the end of its
   * line is the end of the line, as the protocol wants it.
   */
  static int offset(String source, Position position) {
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
