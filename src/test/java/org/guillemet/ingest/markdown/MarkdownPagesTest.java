package org.guillemet.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Reads Markdown as editors write it; the text expected stands in a file beside each document. */
class MarkdownPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/markdown");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * How the words read compare with those expected, both in their order.
   *
   * @param kept words that are in both
   * @param expected how many a reader sees
   * @param read how many were read
   */
  private record Score(int kept, int expected, int read) {

    static Score of(String expected, String read) {
      List<String> left = words(expected);
      List<String> right = words(read);
      int[][] common = new int[left.size() + 1][right.size() + 1];
      for (int i = left.size() - 1; i >= 0; i--) {
        for (int j = right.size() - 1; j >= 0; j--) {
          common[i][j] =
              left.get(i).equals(right.get(j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return new Score(common[0][0], left.size(), right.size());
    }

    private static List<String> words(String blocks) {
      return WORD.matcher(blocks.replaceAll("(?m)^[A-Z_]+ ", ""))
          .results()
          .map(word -> word.group())
          .toList();
    }

    Score plus(Score other) {
      return new Score(kept + other.kept, expected + other.expected, read + other.read);
    }

    String row(String name) {
      return String.format(
          Locale.ROOT, "%-24s %5d of %5d kept, %4d let in", name, kept, expected, read - kept);
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String name(Path document) {
    String name = FOLDER.relativize(document).toString().replace('\\', '/');
    return name.substring(0, name.length() - ".md".length());
  }

  private static String expected(Path document) {
    return text(document.resolveSibling(document.getFileName().toString().replace(".md", ".txt")))
        .stripTrailing();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsWhatAReaderSees() throws IOException {
    SoftAssertions all = new SoftAssertions();
    List<String> table = new ArrayList<>();
    Score total = new Score(0, 0, 0);
    for (Path document : documents()) {
      String expected = expected(document);
      String read = Articles.blocks(Articles.read("draft.md", text(document)));
      Score score = Score.of(expected, read);
      total = total.plus(score);
      table.add(score.row(name(document)));
      all.assertThat(read).as(name(document)).isEqualTo(expected);
    }
    table.add(total.row("all"));
    System.out.println(String.join("\n", table));
    all.assertAll();
  }

  @Test
  void lineEndsAndByteOrderMarksChangeNothing() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (Path document : documents()) {
      String source = text(document);
      String read = Articles.blocks(Articles.read("draft.md", source));
      for (String other :
          List.of(source.replace("\n", "\r\n"), source.replace('\n', '\r'), "\uFEFF" + source)) {
        all.assertThat(Articles.blocks(Articles.read("draft.md", other)))
            .as(name(document))
            .isEqualTo(read);
      }
    }
    all.assertAll();
  }

  @Test
  void everyWordStandsWhereTheFileHasIt() throws IOException {
    for (Path document : documents()) {
      Article article = Articles.read("draft.md", text(document));
      WORD.matcher(article.text())
          .results()
          .forEach(
              word -> {
                Span span = new Span(word.start(), word.end());
                assertThat(article.reading().toSource(span).of(article.source()))
                    .as(name(document))
                    .contains(word.group().substring(0, 1))
                    .hasSizeLessThan(word.group().length() + 40);
              });
    }
  }

  @Test
  void everyPrefixCanBeRead() throws IOException {
    for (Path document : documents()) {
      String source = text(document);
      for (int end = 0; end < source.length(); end += 13) {
        readAnything(source.substring(0, end));
      }
    }
  }

  @Test
  void shuffledPiecesCanBeRead() throws IOException {
    Random random = new Random(11);
    StringBuilder all = new StringBuilder();
    for (Path document : documents()) {
      all.append(text(document));
    }
    for (int n = 0; n < 400; n++) {
      StringBuilder shuffled = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        int start = random.nextInt(all.length() - 60);
        shuffled.append(all, start, start + 1 + random.nextInt(59));
      }
      readAnything(shuffled.toString());
    }
  }

  private static void readAnything(String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    try {
      Articles.assertFaithful(new ArticleReader().read("a.md", bytes, ReadOptions.DEFAULT));
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith("a.md: line ");
    }
  }
}
