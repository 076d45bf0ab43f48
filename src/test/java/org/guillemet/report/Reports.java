package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
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
        "some-rule",
        severity,
        article,
        span(article, words),
        Literal.of("look here"),
        List.of(related));
  }

  /** In English. */
  static Results results(List<Checked> articles, List<Finding> findings, List<Omission> omissions) {
    return Results.of("1.2.3", Compared.of(articles, Aliases.NONE), findings, omissions)
        .in(Optional.of(Language.ENGLISH));
  }

  /** An article of which nothing is known but its text. */
  static Checked bare(Article article) {
    return new Checked(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * @param articles how many are told to have been checked
   */
  static String text(int articles, Severity minimum, List<Finding> findings) {
    List<Checked> checked = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      checked.add(bare(article(i + ".txt", "Rien.\n")));
    }
    return text(results(checked, findings, List.of()).from(minimum));
  }

  static String text(Results results) {
    try {
      StringBuilder out = new StringBuilder();
      TextReport.findings(results, Ink.PLAIN, out);
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
      JsonReport.write(results(articles, findings, omissions), out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
