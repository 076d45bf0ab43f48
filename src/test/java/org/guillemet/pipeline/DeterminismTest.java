package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guillemet.compare.Aliases;
import org.guillemet.fixtures.Fixtures;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.report.Ink;
import org.guillemet.report.JsonReport;
import org.guillemet.report.Results;
import org.guillemet.report.TextReport;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An article gets the same reports whenever and beside whatever it is checked. */
@Tag("models")
class DeterminismTest {

  private static final List<String> PATHS =
      Fixtures.all().stream().map(Fixtures::name).sorted().toList();

  @Test
  void reportsDependOnNothingButTheArticle() throws IOException, UnreadableArticleException {
    Map<String, String> together = together();

    assertThat(together).hasSize(PATHS.size());
    assertThat(aloneInReverseOrder()).isEqualTo(together);
  }

  /** The reports of articles that are checked at the same time, under the articles' paths. */
  private static Map<String, String> together() throws IOException {
    Batch batch =
        new Batch(
            pipeline(SharedAnalyzer.get()),
            DeterminismTest::read,
            path -> ArticleSettings.DEFAULT,
            (n, all) -> {});
    Map<String, String> reports = new TreeMap<>();
    for (Checked checked : batch.run(PATHS).articles()) {
      reports.put(checked.article().path(), reports(checked));
    }
    return reports;
  }

  /** One after the other, with models that were loaded for few articles. */
  private static Map<String, String> aloneInReverseOrder()
      throws IOException, UnreadableArticleException {
    List<String> paths = new ArrayList<>(PATHS);
    Collections.reverse(paths);
    Pipeline pipeline = pipeline(new CoreNlpAnalyzer(false));
    Map<String, String> reports = new TreeMap<>();
    for (String path : paths) {
      reports.put(path, reports(pipeline.check(read(path))));
    }
    return reports;
  }

  private static Pipeline pipeline(Analyzer analyzer) {
    return new Pipeline(analyzer, BuiltInRules.all());
  }

  private static Article read(String path) throws IOException, UnreadableArticleException {
    return new ArticleReader().read(path, Files.readAllBytes(Path.of(path)), ReadOptions.DEFAULT);
  }

  private static String reports(Checked checked) throws IOException {
    StringWriter reports = new StringWriter();
    Results results =
        Results.of(
            "1.0.0", Compared.of(List.of(checked), Aliases.NONE), checked.findings(), List.of());
    TextReport.findings(results, Ink.PLAIN, reports);
    TextReport.attributions(results, Ink.PLAIN, reports);
    JsonReport.write(results, reports);
    return reports.toString();
  }
}
