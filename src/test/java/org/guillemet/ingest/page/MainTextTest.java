package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Test;

/**
 * Measures how much of the article is read on the pages in {@code src/test/resources/pages}, and
 * how much else. Beside each page stands its main text: the title, then a line for each block. The
 * pages in {@code later} were written when the others were read well.
 *
 * <p>The table is kept in {@code figures.txt}; {@code mvn test -Dtest=MainTextTest
 * -Dgolden.update=true} writes it anew.
 */
class MainTextTest {

  private static final Path PAGES = Path.of("src", "test", "resources", "pages");
  private static final Path FIGURES = PAGES.resolve("figures.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * How well a page is read.
   *
   * @param expected the words of its main text
   * @param read the words that are read
   * @param common the words in both, each as often as it is in both
   * @param titled whether the first line is what was read as the title
   */
  private record Score(String page, int expected, int read, int common, boolean titled) {

    /** The share of the expected words that are read. */
    double kept() {
      return (double) common / expected;
    }

    /** The share of the words read that are not expected. */
    double letIn() {
      return read == 0 ? 0 : (double) (read - common) / read;
    }

    @Override
    public String toString() {
      return line(page, kept(), letIn(), titled ? "yes" : "no");
    }

    static String line(String name, double kept, double letIn, String titled) {
      return String.format(Locale.ROOT, "%-32s %.3f  %.3f   %s", name, kept, letIn, titled);
    }
  }

  @Test
  void theFiguresAreAsTheyWere() throws IOException {
    List<Score> scores = new ArrayList<>();
    for (Path page : pages()) {
      scores.add(score(page));
    }
    String table = table(scores);
    System.out.print(table);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FIGURES, table);
    }
    assertThat(table).isEqualTo(Files.readString(FIGURES));
  }

  private static String table(List<Score> scores) {
    StringBuilder table =
        new StringBuilder("page                             kept   let in  title\n");
    scores.forEach(score -> table.append(score).append('\n'));
    Map<Boolean, List<Score>> later =
        scores.stream()
            .collect(Collectors.partitioningBy(score -> score.page.startsWith("later/")));
    return table
        .append(average("average", later.get(false)))
        .append(average("average, later/", later.get(true)))
        .toString();
  }

  private static String average(String name, List<Score> scores) {
    double kept = scores.stream().mapToDouble(Score::kept).average().orElseThrow();
    double letIn = scores.stream().mapToDouble(Score::letIn).average().orElseThrow();
    long titled = scores.stream().filter(Score::titled).count();
    return Score.line(name, kept, letIn, titled + " of " + scores.size()) + "\n";
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Score score(Path page) throws IOException {
    String expected = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
    String name = PAGES.relativize(page).toString().replace('\\', '/').replace(".html", "");
    String text = "";
    String title = "";
    try {
      var article =
          new ArticleReader().read(name + ".html", Files.readAllBytes(page), ReadOptions.DEFAULT);
      Articles.assertFaithful(article);
      text = article.text();
      title = article.metadata().title().orElse("");
    } catch (UnreadableArticleException e) {
      System.out.println(e.getMessage());
    }
    List<String> words = words(text);
    String firstLine = expected.substring(0, expected.indexOf('\n'));
    boolean titled = words(title).equals(words(firstLine));
    return new Score(
        name, words(expected).size(), words.size(), common(words(expected), words), titled);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static int common(List<String> expected, List<String> read) {
    Map<String, Integer> left = new HashMap<>();
    expected.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : read) {
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        common++;
      }
    }
    return common;
  }
}
