package org.guillemet.report;

import java.util.IdentityHashMap;
import java.util.Map;
import org.guillemet.text.Article;
import org.guillemet.text.Lines;
import org.guillemet.text.Position;
import org.guillemet.text.Span;

/** Finds where words of a reading text stand on disk. Keeps the lines of each article. */
final class Places {

  // Two articles with the same text are still two.
  private final Map<Article, Lines> lines = new IdentityHashMap<>();

  /**
   * Where words stand.
   *
   * @param span in the decoded file
   * @param position of its start
   * @param text what a reader sees there
   */
  record Place(Span span, Position position, String text) {}

  Place of(Article article, Span words) {
    Span span = article.reading().toSource(words);
    return new Place(span, lines(article).at(span.start()), words.of(article.text()));
  }

  /** The line of the file that the place begins in, with the words underlined. */
  Snippet snippet(Article article, Place place) {
    Span line = lines(article).span(place.position().line());
    return Snippet.of(article.source(), line, place.span());
  }

  private Lines lines(Article article) {
    return lines.computeIfAbsent(article, a -> new Lines(a.source()));
  }
}
