package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What rules say about the cells of a table. */
@Tag("models")
class TableFindingsTest {

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), BuiltInRules.all());

  private static List<String> flagged(String path, String source)
      throws UnreadableArticleException {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
    return PIPELINE.check(article).findings().stream()
        .map(finding -> finding.span().of(article.text()))
        .toList();
  }

  @Test
  void figuresAndWordsInCellsNeedNoSourceOfTheirOwn() throws UnreadableArticleException {
    assertThat(
            flagged(
                "a.md",
                """
                Rents rose in Pell Harbor. The council paid $3.5 million.

                | Ward | Rent | Mood |
                |---|---|---|
                | Docks | $910 | “a disgrace” |
                | Hill | 42 percent of tenants left | 12 percent |
                """))
        .containsExactly("$3.5 million");
  }

  @Test
  void theSameHoldsForWebPages() throws UnreadableArticleException {
    assertThat(
            flagged(
                "a.html",
                """
                <html lang="en"><article>
                <p>Rents rose in Pell Harbor. The council paid $3.5 million.</p>
                <table><tr><th>Ward</th><th>Rent</th></tr><tr><td>Docks</td><td>$910</td></tr></table>
                <table><tr><td><p>The new line carries 12,000 passengers a day.</p></td></tr></table>
                </article></html>
                """))
        .containsExactly("$3.5 million", "12,000 passengers");
  }
}
