package org.guillemet.report;

import java.util.IdentityHashMap;
import java.util.Map;
import org.guillemet.text.Article;
import org.guillemet.text.Lines;
import org.guillemet.text.Position;
import org.guillemet.text.Span;

/** Finds where words of a reading text stand on disk. Keeps the lines of each file. */
public final class Places {

  // By the one object that all articles of a file share: its text is long to compare.
  private final Map<String, Lines> lines = new IdentityHashMap<>();

  /**
   * Where words stand.
   *
   * @param span in the decoded file
   * @param position of its start
   * @param text what a reader sees there
   */
  public record Place(Span span, Position position, String text) {}

  public Place of(Article article, Span words) {
    Span span = article.reading().toSource(words);
    return new Place(span, lines(article).at(span.start()), words.of(article.text()));
  }

  /** Where the words end in the file: behind their last character. */
  public Position end(Article article, Place place) {
    return lines(article).at(place.span().end());
  }

  /** The line of the file that the place begins in, with the words underlined. */
  Snippet snippet(Article article, Place place) {
    Span line = lines(article).span(place.position().line());
    return Snippet.of(article.source(), line, place.span());
  }

  private Lines lines(Article article) {
    return lines.computeIfAbsent(article.source(), Lines::new);
  }
}
