package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.Aliases;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.report.JsonReport;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of real articles in a real browser. */
@Tag("models")
@Tag("browser")
class MarksBrowserTest {

  @TempDir Path folder;

  private static Compared compared() throws IOException, UnreadableArticleException {
    Pipeline pipeline = new Pipeline(SharedAnalyzer.get(), BuiltInRules.all());
    List<Path> files = new ArrayList<>();
    try (Stream<Path> articles = Files.list(Path.of("fixtures", "dossiers", "15-piraeus"))) {
      articles.filter(f -> f.toString().matches(".*\\.(txt|md|html)")).sorted().forEach(files::add);
    }
    files.add(Path.of("fixtures", "en", "investigation-water.md"));
    files.add(Path.of("fixtures", "fr", "entretien-romanciere.md"));
    List<Checked> articles = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      articles.add(
          pipeline.check(new ArticleReader().read(file.toString(), bytes, ReadOptions.DEFAULT)));
    }
    return new Comparison(
            BuiltInRules.acrossArticles(),
            path -> ArticleSettings.DEFAULT,
            Aliases.NONE,
            pipeline.timings())
        .compare(articles);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void marksAreWhereTheJsonSays() throws IOException, UnreadableArticleException {
    Compared compared = compared();
    List<Finding> findings =
        compared.articles().stream().flatMap(a -> a.findings().stream()).toList();
    Results results = Results.of("1.0.0", compared, findings, List.of());
    StringWriter json = new StringWriter();
    JsonReport.write(results, json);
    JsonNode articles = new ObjectMapper().readTree(json.toString()).get("articles");
    Path file = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      HtmlReport.write(results.in(Optional.of(Language.ENGLISH)), out);
    }
    try (Browser browser = Browser.require()) {
      int marks = compare(articles, browser.open(file, 1400, ColorScheme.LIGHT));

      assertThat(marks).isGreaterThan(100);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static int compare(JsonNode articles, Page page) {
    int marks = 0;
    for (int n = 0; n < articles.size(); n++) {
      JsonNode attributions = articles.get(n).get("attributions");
      for (int i = 0; i < attributions.size(); i++) {
        for (String part : List.of("content", "cue", "source")) {
          String letter = part.equals("content") ? "a" : part.substring(0, 1);
          String shown =
              page
                  .locator("#a-%d .text [data-i~='%s%d']".formatted(n, letter, i))
                  .allTextContents()
                  .stream()
                  .collect(Collectors.joining());
          StringBuilder expected = new StringBuilder();
          attributions.get(i).get(part).forEach(span -> expected.append(span.get("text").asText()));
          assertThat(plain(shown)).isEqualTo(plain(expected.toString()));
          marks++;
        }
      }
    }
    return marks;
  }
}
