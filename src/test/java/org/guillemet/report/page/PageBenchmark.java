package org.guillemet.report.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Batch;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.builtin.BuiltInRules;

/**
 * Measures the page of many articles: its size, how long a browser needs to open it, and to find
 * what is typed. The articles are the fixtures, again and again with other names.
 */
public final class PageBenchmark {

  private static final String NAME_TYPED = "ferhaoui";
  private static final int MEGABYTES = 5;
  private static final double SECONDS = 2;

  /** Of which the quickest counts: other programs can only make it slower. */
  private static final int RUNS = 3;

  private static final String PAINTED =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
          + " done(performance.now()))))";
  private static final String LOADED =
      "() => performance.getEntriesByType('navigation')[0].loadEventEnd";

  /** A word with a capital in the midst of a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] |[’'])\\p{Lu}\\p{Ll}{3,}");

  private static final String VOWELS = "aeiou";

  private PageBenchmark() {}

  /**
   * Prints a table; the exit status is 1 when a limit is passed.
   *
   * @param arguments how many articles, and where to leave the page
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    write(articles(Integer.parseInt(arguments[0])), file);
    System.exit(measure(file) ? 0 : 1);
  }

  /** Sources by the path that each is to have. */
  private static Map<String, String> articles(int number) throws IOException {
    List<Path> fixtures;
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      fixtures =
          files
              .filter(f -> f.toString().matches(".*/(en|fr|dossiers/.*)/.*\\.(txt|md|html)"))
              .sorted()
              .toList();
    }
    Map<String, String> articles = new TreeMap<>();
    for (int round = 0; articles.size() < number; round++) {
      for (Path fixture : fixtures) {
        if (articles.size() < number) {
          articles.put(
              "%02d/%s".formatted(round, Path.of("fixtures").relativize(fixture)),
              renamed(Files.readString(fixture), round));
        }
      }
    }
    return articles;
  }

  private static String renamed(String source, int round) {
    Map<String, String> names = new HashMap<>();
    NAME.matcher(source).results().forEach(m -> names.put(m.group(), turned(m.group(), round)));
    return Pattern.compile("\\p{L}+")
        .matcher(source)
        .replaceAll(word -> names.getOrDefault(word.group(), word.group()));
  }

  /** The name with each vowel so many places further. */
  private static String turned(String name, int by) {
    StringBuilder turned = new StringBuilder(name.substring(0, 1));
    for (char c : name.substring(1).toCharArray()) {
      int vowel = VOWELS.indexOf(c);
      turned.append(vowel < 0 ? c : VOWELS.charAt((vowel + by) % VOWELS.length()));
    }
    return turned.toString();
  }

  private static void write(Map<String, String> articles, Path file) throws IOException {
    Pipeline pipeline = new Pipeline(new CoreNlpAnalyzer(true), BuiltInRules.all());
    Batch.Outcome outcome =
        new Batch(
                pipeline,
                path ->
                    new ArticleReader()
                        .read(
                            path,
                            articles.get(path).getBytes(StandardCharsets.UTF_8),
                            ReadOptions.DEFAULT),
                path -> ArticleSettings.DEFAULT,
                (done, total) -> {})
            .run(new ArrayList<>(articles.keySet()));
    Compared compared =
        new Comparison(
                BuiltInRules.acrossArticles(),
                path -> ArticleSettings.DEFAULT,
                Aliases.NONE,
                pipeline.timings())
            .compare(outcome.articles());
    List<Finding> findings =
        compared.articles().stream().flatMap(a -> a.findings().stream()).toList();
    long start = System.nanoTime();
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      HtmlReport.write(Results.of("benchmark", compared, findings, outcome.omissions()), out);
    }
    System.out.printf("%-28s %8d%n", "articles", compared.articles().size());
    System.out.printf("%-28s %8d%n", "findings", findings.size());
    System.out.printf(
        "%-28s %8d%n",
        "characters of text",
        compared.articles().stream().mapToInt(a -> a.article().text().length()).sum());
    System.out.printf("%-28s %6.2f s%n", "writing the page", (System.nanoTime() - start) / 1e9);
  }

  /** Whether all is within its limits. */
  private static boolean measure(Path file) {
    double megabytes = size(file) / 1e6;
    System.out.printf("%-28s %6.2f MB%n", "size", megabytes);
    try (Browser browser = Browser.find().orElseThrow(() -> new AssertionError("no browser"))) {
      double slowest = 0;
      for (int width : List.of(1400, 360)) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int run = 0; run < RUNS; run++) {
          Page page = browser.open(file, width, ColorScheme.LIGHT);
          best[1] = Math.min(best[1], number(page, PAINTED));
          best[0] = Math.min(best[0], number(page, LOADED));
          best[2] = Math.min(best[2], type(page));
          page.context().close();
        }
        System.out.printf("%-28s %6.2f s%n", "load event at " + width, best[0]);
        System.out.printf("%-28s %6.2f s%n", "painted at " + width, best[1]);
        System.out.printf("%-28s %6.2f s%n", "found by typing at " + width, best[2]);
        slowest = Math.max(slowest, Math.max(best[1], best[2]));
      }
      browser.complaints().forEach(System.out::println);
      return megabytes < MEGABYTES && slowest < SECONDS && browser.complaints().isEmpty();
    }
  }

  /** From the first key to the picture with only the articles that have the word. */
  private static double type(Page page) {
    page.locator("#by-text").focus();
    long start = System.nanoTime();
    page.keyboard().type(NAME_TYPED);
    page.waitForFunction(
        "word => { const shown = [...document.querySelectorAll('.story:not([hidden])')];"
            + " return shown.length > 0 && shown.length < 9"
            + " && shown.every(s => s.textContent.toLowerCase().includes(word)); }",
        NAME_TYPED);
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    return (System.nanoTime() - start) / 1e9;
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue() / 1000;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
