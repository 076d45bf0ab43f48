package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/** Reads articles in tests and shows what was read as text. */
public final class Articles {

  private Articles() {}

  public static Article read(String path, String source) {
    return read(path, source.getBytes(StandardCharsets.UTF_8));
  }

  public static Article read(String path, byte[] bytes) {
    try {
      Article article = new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
      assertFaithful(article);
      return article;
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** Every block on a line, behind its kind. */
  public static String blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }

  /** Every inline on a line, behind its kind and before its target. */
  public static String inlines(Article article) {
    return article.inlines().stream()
        .map(in -> in.kind() + " " + in.span().of(article.text()) + " " + in.target())
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }

  /** The text from every landmark on to the next, each on a line behind its label. */
  public static String landmarks(Article article) {
    List<Landmark> marks = article.landmarks();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).offset() : article.text().length();
      String words = article.text().substring(marks.get(i).offset(), end).strip();
      text.append(marks.get(i).label()).append(' ').append(words.replace('\n', '/')).append('\n');
    }
    return text.toString().strip();
  }

  /** The piece of the file that the words of the reading text come from. */
  public static String source(Article article, String words) {
    int start = article.text().indexOf(words);
    assertThat(start).as("\"%s\" in \"%s\"", words, article.text()).isNotNegative();
    return article.reading().toSource(new Span(start, start + words.length())).of(article.source());
  }

  /** The whole file with brackets around the words. */
  public static String bracketed(Article article, String words) {
    int start = article.text().indexOf(words);
    assertThat(start).as("\"%s\" in \"%s\"", words, article.text()).isNotNegative();
    Span span = article.reading().toSource(new Span(start, start + words.length()));
    return article.source().substring(0, span.start())
        + "⟦"
        + span.of(article.source())
        + "⟧"
        + article.source().substring(span.end());
  }

  /** Checks what holds for every article: see {@link org.guillemet.text.Block}. */
  public static void assertFaithful(Article article) {
    String text = article.text();
    int end = 0;
    for (var block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().isEmpty()).isFalse();
      assertThat(block.span().trim(text)).isEqualTo(block.span());
      end = block.span().end();
      assertThat(text.indexOf('\n', block.span().start())).isGreaterThanOrEqualTo(end);
    }
    assertThat(text.chars().filter(c -> c == '\n').count()).isEqualTo(article.blocks().size());
    Span before = new Span(0, 0);
    for (int i = 0; i < text.length(); i++) {
      Span source = article.reading().toSource(new Span(i, i + 1));
      // Several characters may come from one reference.
      if (source.start() < before.end() && !source.equals(before)) {
        throw new AssertionError("out of order at " + i + " of " + text);
      }
      before = source;
      assertSame(article, i, source);
    }
    for (var inline : article.inlines()) {
      assertThat(inline.span().trim(text)).isEqualTo(inline.span());
      assertThat(article.blocks()).anyMatch(block -> block.span().contains(inline.span()));
    }
  }

  private static void assertSame(Article article, int i, Span span) {
    char c = article.text().charAt(i);
    String source = span.of(article.source());
    boolean same = source.equals(String.valueOf(c));
    boolean space = c == ' ' && source.isBlank() || c == '\n' && source.isEmpty();
    boolean voice = c == ':' && source.equals(">"); // of subtitles
    boolean doubled = c == '\'' && source.equals("''"); // between single quotes of YAML
    if (!same && !space && !voice && !doubled && !source.startsWith("&")) {
      throw new AssertionError("'" + c + "' comes from \"" + source + "\" at " + i);
    }
  }
}
