package org.guillemet.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guillemet.fixtures.Fixtures;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.text.Article;

/**
 * A folder of {@code fixtures/material}: a draft, the documents it was written from, and in {@code
 * expected.tsv} what holding one against the others is to bring.
 *
 * @param folder which
 */
record MaterialFixture(Path folder) {

  private static final Path HOME = Path.of("fixtures", "material");
  private static final String EXPECTED = "expected.tsv";
  private static final String REPORTED = "reported";
  private static final String DRAFT = "draft.";

  /**
   * What is to come of a quotation.
   *
   * @param words that it begins with
   * @param verdict of it
   * @param note the kinds of what differs or of what turns it; may be empty
   * @param there the words of the material; may be empty
   */
  record Quoted(String words, Verdict verdict, String note, String there) {}

  /**
   * What is to come of a figure or a date that is reported.
   *
   * @param words that the clause with it begins with
   * @param result {@code ok}, {@code figure-differs} or {@code date-differs}
   * @param there the words of the material
   */
  record Reported(String words, String result, String there) {}

  /** Every folder, sorted. */
  static List<MaterialFixture> all() {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders.filter(Files::isDirectory).sorted().map(MaterialFixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Article draft() {
    return articles(/* drafts= */ true).get(0);
  }

  List<Article> documents() {
    return articles(/* drafts= */ false);
  }

  private List<Article> articles(boolean drafts) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> !f.endsWith(EXPECTED))
          .filter(f -> f.getFileName().toString().startsWith(DRAFT) == drafts)
          .sorted()
          .map(MaterialFixture::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article read(Path file) {
    try {
      return new ArticleReader()
          .read(Fixtures.name(file), Files.readAllBytes(file), ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(file + " " + e.reason(), e);
    }
  }

  List<Quoted> quotations() {
    return rows()
        .filter(row -> !row[0].equals(REPORTED))
        .map(row -> new Quoted(row[0], verdict(row[1]), row[2], row[3]))
        .toList();
  }

  List<Reported> reported() {
    return rows()
        .filter(row -> row[0].equals(REPORTED))
        .map(row -> new Reported(row[1], row[2], row[3]))
        .toList();
  }

  private static Verdict verdict(String name) {
    return Verdict.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private Stream<String[]> rows() {
    try {
      return Files.readAllLines(folder.resolve(EXPECTED)).stream()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words whatever their spaces and apostrophes are; their length stays. */
  static String plain(String words) {
    return words.replaceAll("[\\s\\u00A0\\u202F\\u2009]", " ").replace('’', '\'');
  }

  @Override
  public String toString() {
    return name();
  }
}
