package org.guillemet.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.text.Article;

/**
 * Runs every stage on the articles of folders, and prints what cannot be read, what fails, what is
 * slow and how much memory was taken. {@code scripts/soak} runs it.
 */
final class SoakReport {

  private static final int SLOWEST = 10;

  /** How long an article took. */
  private record Course(String path, int words, double seconds) {}

  private final Analyzer analyzer = new CoreNlpAnalyzer(true);
  private final List<Course> courses = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private SoakReport() {}

  /**
   * @param args files and folders
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    SoakReport report = new SoakReport();
    long start = System.nanoTime();
    FileFinder.Found found = new FileFinder(Path.of(""), Purpose.ARTICLE).find(List.of(args));
    found.problems().forEach(p -> report.unread.add(p.path() + ": " + p.reason()));
    found.paths().forEach(report::run);
    report.print((System.nanoTime() - start) / 1e9);
    System.exit(report.failures.isEmpty() ? 0 : 1);
  }

  private void run(String path) {
    long start = System.nanoTime();
    try {
      byte[] bytes = Files.readAllBytes(Path.of(path));
      Article article = new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
      Stages.all(List.of(article), analyzer);
      int words = article.text().split("\\s+").length;
      courses.add(new Course(path, words, (System.nanoTime() - start) / 1e9));
    } catch (UnreadableArticleException e) {
      unread.add(e.getMessage());
    } catch (IOException e) {
      unread.add(path + ": " + e);
    } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
      failures.add(path + ": " + FuzzReport.describe(e));
    }
  }

  private void print(double seconds) {
    long words = courses.stream().mapToLong(Course::words).sum();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf("%,d articles, %,d words, %.0f s%n", courses.size(), words, seconds);
    System.out.printf("memory: %,d MB of heap at most%n", peak >> 20);
    System.out.printf("not read: %d%n", unread.size());
    unread.forEach(line -> System.out.println("  " + line));
    System.out.printf("failures: %d%n", failures.size());
    failures.forEach(line -> System.out.println("  " + line));
    System.out.println("slowest, the first with the loading of the models:");
    courses.stream()
        .sorted(Comparator.comparingDouble(Course::seconds).reversed())
        .limit(SLOWEST)
        .forEach(c -> System.out.printf("  %.2f s, %,d words: %s%n", c.seconds, c.words, c.path));
  }
}
