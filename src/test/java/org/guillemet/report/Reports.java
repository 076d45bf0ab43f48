package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Makes data for reports, and the reports of data. */
public final class Reports {

  private Reports() {}

  public static Article article(String path, String source) {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      return new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The first place of the words in the reading text. */
  public static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    assertThat(start).as("\"%s\" in \"%s\"", words, article.text()).isNotNegative();
    return new Span(start, start + words.length());
  }

  public static Finding finding(
      Article article, String words, Severity severity, Related... related) {
    return new Finding(
        "some-rule", severity, article, span(article, words), "look here", List.of(related));
  }

  static String text(int articles, List<Finding> shown, List<Finding> hidden) {
    try {
      StringBuilder out = new StringBuilder();
      TextReport.findings(articles, shown, hidden, List.of(), Ink.PLAIN, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String json(List<Checked> articles, List<Finding> findings) {
    return json(articles, findings, List.of());
  }

  static String json(List<Checked> articles, List<Finding> findings, List<Omission> omissions) {
    try {
      StringWriter out = new StringWriter();
      JsonReport.write("1.2.3", Compared.of(articles, Aliases.NONE), findings, omissions, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
