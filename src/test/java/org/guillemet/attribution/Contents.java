package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * The contents of an article, as tests write them: source, cue and content of every attribution.
 */
final class Contents {

  private Contents() {}

  static List<String> of(Language language, String text) {
    try {
      Article article =
          new ArticleReader()
              .read(
                  "a.txt",
                  text.getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
      Analysis analysis = SharedAnalyzer.get().analyze(article);
      return new Attributor()
          .attribute(article, analysis, new QuotationFinder().find(article)).attributions().stream()
              .map(
                  a ->
                      words(article.text(), a.source())
                          + " > "
                          + words(article.text(), a.cue())
                          + " > "
                          + a.content().stream()
                              .map(s -> s.of(article.text()))
                              .collect(Collectors.joining(" … ")))
              .toList();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(String text, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
  }

  /**
   * Checks that a text has these attributions and no others, those that it should not have after an
   * exclamation mark.
   *
   * @param expected null for none
   */
  static void check(Language language, String text, String expected) {
    assertThat(all(of(language, text))).isEqualTo(expected == null ? "" : known(expected));
  }

  static String all(List<String> contents) {
    return String.join(" && ", contents);
  }

  /** Without the marks of what is found and should not be. */
  static String known(String expected) {
    return expected.replace("! ", "");
  }
}
