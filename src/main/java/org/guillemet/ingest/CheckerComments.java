package org.guillemet.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Finds what an article says to the checker and not to its readers: comments of Markdown and HTML
 * that begin with {@code guillemet-}, and lines of plain text that do. Stateless.
 */
public final class CheckerComments {

  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";
  private static final String NAME = "guillemet-";

  /** A line of plain text: the marks that begin comments elsewhere may stand before it. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*+(?:(?:#|%|//)[ \\t]*+)?(" + NAME + "[^\\r\\n]*+)");

  private CheckerComments() {}

  /**
   * A comment.
   *
   * @param span where it stands in the file, its marks included
   * @param text what it says, in one line: {@code guillemet-ignore unnamed-source: she asked for
   *     it}
   */
  public record Comment(Span span, String text) {
    public Comment {
      Objects.requireNonNull(span);
      Objects.requireNonNull(text);
    }
  }

  /** Those of an article, in the order of the file; what its readers see is none. */
  public static List<Comment> in(Article article) {
    String source = article.source();
    List<Comment> comments = new ArrayList<>();
    if (!source.contains(NAME)) {
      return comments;
    }
    int start = source.indexOf(OPENING);
    while (start >= 0) {
      int end = source.indexOf(CLOSING, start + OPENING.length());
      if (end < 0) {
        break;
      }
      String text = oneLine(source.substring(start + OPENING.length(), end));
      if (text.startsWith(NAME)) {
        comments.add(new Comment(new Span(start, end + CLOSING.length()), text));
      }
      start = source.indexOf(OPENING, end);
    }
    Matcher lines = LINE.matcher(source);
    while (lines.find()) {
      Span line = new Span(lines.start(1), lines.end(1)).trim(source);
      if (comments.stream().noneMatch(c -> c.span().contains(line))) {
        comments.add(new Comment(line, oneLine(line.of(source))));
      }
    }
    return comments.stream()
        .filter(comment -> !article.reading().holds(comment.span().start()))
        .sorted(Comparator.comparing(Comment::span))
        .toList();
  }

  /** Whether a line of plain text is one. */
  public static boolean isLine(String line) {
    String text = line.strip();
    return LINE.matcher(text).matches()
        || text.startsWith(OPENING)
            && text.endsWith(CLOSING)
            && text.substring(OPENING.length()).strip().startsWith(NAME);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
