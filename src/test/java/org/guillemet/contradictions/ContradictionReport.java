package org.guillemet.contradictions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Language;

/**
 * Reads pairs of sentences, marked as contradictions or not, as two articles of one sentence each,
 * and tells how often the rules on claims find a conflict rightly.
 */
public final class ContradictionReport {

  private static final Set<String> RULES =
      Set.of("conflicting-figure", "conflicting-date", "conflicting-statement");

  private static final String CONTRADICTION = "1";

  private final Language language;
  private final Pipeline pipeline;
  private final Comparison comparison;

  /** A pair of sentences. */
  private record Pair(String id, String premise, String hypothesis, boolean contradiction) {}

  /** How many pairs a rule flags, and how many of them are contradictions. */
  private static final class Score {
    private int flagged;
    private int right;
  }

  ContradictionReport(Analyzer analyzer, Language language) {
    this.language = language;
    this.pipeline = new Pipeline(analyzer, List.of());
    List<DossierRule> rules =
        BuiltInRules.acrossArticles().stream().filter(r -> RULES.contains(r.name())).toList();
    this.comparison =
        new Comparison(rules, path -> ArticleSettings.DEFAULT, Aliases.NONE, pipeline.timings());
  }

  /**
   * Prints precision and recall, and with {@code --verbose} every finding.
   *
   * @param arguments the pairs, the code of their language, {@code --verbose} or nothing
   */
  public static void main(String[] arguments) throws IOException {
    ContradictionReport report =
        new ContradictionReport(
            new CoreNlpAnalyzer(true), Language.ofTag(arguments[1]).orElseThrow());
    report.run(read(Path.of(arguments[0])), arguments.length > 2);
  }

  private void run(List<Pair> pairs, boolean verbose) {
    Map<String, Score> scores = new TreeMap<>();
    Score all = new Score();
    for (Pair pair : pairs) {
      List<Finding> findings = findings(pair);
      findings.stream()
          .map(Finding::rule)
          .distinct()
          .forEach(rule -> count(scores.computeIfAbsent(rule, r -> new Score()), pair));
      if (!findings.isEmpty()) {
        count(all, pair);
        if (verbose) {
          System.out.printf(
              "%s %s %s%n  %s%n  %s%n",
              pair.contradiction() ? "right" : "wrong",
              pair.id(),
              Messages.in(Language.ENGLISH).of(findings.get(0).message()),
              pair.premise(),
              pair.hypothesis());
        }
      }
    }
    long contradictions = pairs.stream().filter(Pair::contradiction).count();
    scores.forEach(
        (rule, s) ->
            System.out.printf("%-24s %4d flagged, %4d rightly%n", rule, s.flagged, s.right));
    System.out.printf(
        "%d of %d pairs are contradictions; %d flagged, %d rightly: precision %.2f, recall %.2f%n",
        contradictions,
        pairs.size(),
        all.flagged,
        all.right,
        (double) all.right / Math.max(1, all.flagged),
        (double) all.right / Math.max(1, contradictions));
  }

  private static void count(Score score, Pair pair) {
    score.flagged++;
    score.right += pair.contradiction() ? 1 : 0;
  }

  /** What the comparison says of a pair above {@code info}. */
  private List<Finding> findings(Pair pair) {
    return comparison
        .compare(List.of(check("a.txt", pair.premise()), check("b.txt", pair.hypothesis())))
        .articles()
        .stream()
        .flatMap(checked -> checked.findings().stream())
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private Checked check(String name, String text) {
    try {
      ReadOptions options =
          new ReadOptions(
              StandardCharsets.UTF_8, Optional.of(language), Optional.of(Format.PLAIN_TEXT));
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return pipeline.check(new ArticleReader().read(name, bytes, options));
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One pair a line behind the header: id, premise, hypothesis, label, whatever else. */
  private static List<Pair> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(r -> new Pair(r[0], unquoted(r[1]), unquoted(r[2]), r[3].equals(CONTRADICTION)))
        .toList();
  }

  /** Fields with quotation marks stand in quotation marks, which are then doubled. */
  private static String unquoted(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return (quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field).strip();
  }
}
