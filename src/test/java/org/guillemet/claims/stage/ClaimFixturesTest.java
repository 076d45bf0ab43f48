package org.guillemet.claims.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.rules.Finding;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What the rules on claims find in {@code fixtures/claims}, against what a reader expects of them.
 * In each language's folder {@code expected.tsv} has three columns: the file, the rule, and words
 * of the article, as printed, that the finding must share a character with.
 */
@Tag("models")
@EnabledIf("fixturesExist")
class ClaimFixturesTest {

  private static final Path FOLDER = Path.of("fixtures", "claims");
  private static final String EXPECTED = "expected.tsv";

  private static final Set<String> WARNINGS =
      Set.of("unattributed-figure", "unattributed-allegation", "unsourced-hearsay");
  private static final Set<String> RULES =
      Set.of(
          "unattributed-figure",
          "unattributed-allegation",
          "unsourced-hearsay",
          "unattributed-prediction",
          "unattributed-cause",
          "unattributed-judgement");

  private static final double LEAST = 0.8;

  private record Expected(Path file, String rule, String words) {}

  /** How often a rule is right. */
  private static final class Score {
    private int expected;
    private int met;
    private int found;
    private int right;

    void add(Score other) {
      expected += other.expected;
      met += other.met;
      found += other.found;
      right += other.right;
    }

    double recall() {
      return expected == 0 ? 1 : (double) met / expected;
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    String row(String name) {
      return "%-26s %8d %6d %6d %6d   %.2f %.2f%n"
          .formatted(name, expected, met, found, found - right, recall(), precision());
    }
  }

  static boolean fixturesExist() {
    return Files.isDirectory(FOLDER);
  }

  @Test
  void findsWhatAReaderExpectsAndLittleElse() throws IOException, UnreadableArticleException {
    Pipeline pipeline = new Pipeline(SharedAnalyzer.get(), BuiltInRules.all());
    List<Expected> expected = expected();
    Map<String, Score> scores = new TreeMap<>();
    RULES.forEach(rule -> scores.put(rule, new Score()));
    StringBuilder differences = new StringBuilder();
    for (Path file : articles()) {
      Article article =
          new ArticleReader().read(file.toString(), Files.readAllBytes(file), ReadOptions.DEFAULT);
      List<Finding> findings =
          pipeline.check(article).findings().stream()
              .filter(f -> RULES.contains(f.rule()))
              .toList();
      compare(
          article,
          expected.stream().filter(e -> e.file().equals(file)).toList(),
          findings,
          scores,
          differences);
    }
    Score warnings = new Score();
    WARNINGS.forEach(rule -> warnings.add(scores.get(rule)));
    StringBuilder table = new StringBuilder();
    table.append("rule                       expected    met  found  false   recall precision\n");
    scores.forEach((rule, score) -> table.append(score.row(rule)));
    table.append(warnings.row("all at warning"));
    System.out.println(table);
    System.out.println(differences);
    assertThat(warnings.recall())
        .as("recall\n%s%s", table, differences)
        .isGreaterThanOrEqualTo(LEAST);
    assertThat(warnings.precision())
        .as("precision\n%s%s", table, differences)
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static void compare(
      Article article,
      List<Expected> expected,
      List<Finding> findings,
      Map<String, Score> scores,
      StringBuilder differences) {
    List<Finding> right = new ArrayList<>();
    for (Expected e : expected) {
      List<Span> places = places(article.text(), e.words());
      assertThat(places).as("\"%s\" in %s", e.words(), e.file()).isNotEmpty();
      List<Finding> met =
          findings.stream()
              .filter(f -> f.rule().equals(e.rule()))
              .filter(f -> places.stream().anyMatch(f.span()::overlaps))
              .toList();
      right.addAll(met);
      Score score = scores.get(e.rule());
      assertThat(score).as("rule %s in %s", e.rule(), e.file()).isNotNull();
      score.expected++;
      score.met += met.isEmpty() ? 0 : 1;
      if (met.isEmpty()) {
        differences.append("missed %s %s: %s%n".formatted(e.file(), e.rule(), e.words()));
      }
    }
    for (Finding finding : findings) {
      Score score = scores.get(finding.rule());
      score.found++;
      if (right.contains(finding)) {
        score.right++;
      } else {
        differences.append(
            "false  %s %s: %s%n"
                .formatted(article.path(), finding.rule(), finding.span().of(article.text())));
      }
    }
  }

  /** Where the words stand, whatever kind of space and apostrophe the article has. */
  private static List<Span> places(String text, String words) {
    String plain = plain(text);
    String wanted = plain(words.strip());
    List<Span> places = new ArrayList<>();
    for (int i = plain.indexOf(wanted); i >= 0; i = plain.indexOf(wanted, i + 1)) {
      places.add(new Span(i, i + wanted.length()));
    }
    return places;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", " ").replace('’', '\'');
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.toString().matches(".*\\.(txt|md|html)"))
          .sorted()
          .toList();
    }
  }

  private static List<Expected> expected() throws IOException {
    List<Expected> expected = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path list : files.filter(f -> f.endsWith(EXPECTED)).sorted().toList()) {
        for (String line : Files.readAllLines(list)) {
          String[] column = line.split("\t");
          boolean header = line.isBlank() || line.startsWith("#") || column[0].equals("file");
          if (!header) {
            Path file = list.resolveSibling(Path.of(column[0]).getFileName());
            assertThat(file).isRegularFile();
            expected.add(new Expected(file, column[1].strip(), column[2]));
          }
        }
      }
    }
    return expected;
  }
}
