package org.guillemet.compare.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.events.EventIndex;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/**
 * Fits the weights of {@link FactModel} to labelled pairs of passages, those with an even number of
 * hundreds in their number, to dossiers with the conflicts that are expected in them, and to
 * printed articles, which are taken to have none: {@code scripts/train-conflicts} runs it. It says
 * what the weights find among pairs that they have not seen, by leaving out a hundred at a time.
 */
public final class FactTrainer {

  private static final double COST = 0.15;

  private static final String FIGURES = "conflicting-figure";
  private static final String DATES = "conflicting-date";
  private static final String OUTCOMES = "conflicting-statement";

  /** How often an example counts: conflicts of dossiers are few, and their other pairs many. */
  private static final int OF_PAIR = 2;

  private static final int BESIDE_CONFLICT = 1;
  private static final int CONFLICT_OF_DOSSIER = 12;

  /** One article of so many is read. */
  private static final int EVERY = 2;

  /** Of two articles so many facts of a kind. */
  private static final int LIKEST = 2;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Pipeline pipeline = new Pipeline(SharedAnalyzer.get(), List.of());
  private final Map<String, List<Example>> examples =
      Map.of(FIGURES, new ArrayList<>(), DATES, new ArrayList<>(), OUTCOMES, new ArrayList<>());

  /**
   * Two facts.
   *
   * @param row the pair they are of, or the dossier
   * @param hundred by which what belongs together is left out together; none for dossiers
   * @param expected the rule that is expected for the row; empty when there is none
   */
  private record Example(
      String row,
      Optional<Integer> hundred,
      String expected,
      Map<String, Double> features,
      boolean right,
      int times) {}

  private FactTrainer() {}

  /**
   * @param args the pairs, the folder of dossiers, names of dossiers with commas between, the
   *     corpus of articles, the folder that weights are written to
   */
  public static void main(String[] args) throws IOException {
    FactTrainer trainer = new FactTrainer();
    for (String line : Files.readAllLines(Path.of(args[0])).subList(1, lines(args[0]))) {
      String[] row = line.split("\t", -1);
      int hundred = Integer.parseInt(row[0]) / 100;
      if (hundred % 2 == 0) {
        trainer.pair(row, hundred);
      }
    }
    for (String name : args[2].split(",")) {
      trainer.dossier(Path.of(args[1], name));
    }
    trainer.articles(Path.of(args[3]));
    trainer.fit(FIGURES, Path.of(args[4], "figures.txt"));
    trainer.fit(DATES, Path.of(args[4], "dates.txt"));
    trainer.fit(OUTCOMES, Path.of(args[4], "outcomes.txt"));
    System.exit(0);
  }

  private static int lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return (int) lines.count();
    }
  }

  private Account account(String name, byte[] bytes) {
    try {
      ReadOptions options =
          new ReadOptions(StandardCharsets.UTF_8, Optional.empty(), Optional.empty());
      return pipeline.check(new ArticleReader().read(name, bytes, options)).account();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Account passage(String name, String language, String day, String text) {
    String file =
        String.join("\n", "---", "date: " + day, "lang: " + language, "---", "", text, "");
    return account(name, file.getBytes(StandardCharsets.UTF_8));
  }

  private void pair(String[] row, int hundred) {
    Account left = passage("a.md", row[1], row[2], row[3]);
    Account right = passage("b.md", row[4], row[5], row[6]);
    String label = row[7];
    candidates(left, right)
        .forEach(
            c -> {
              String rule = c.rule();
              boolean conflict =
                  label.equals(rule)
                      && share(c.left().words(), row[8])
                      && share(c.right().words(), row[9]);
              add(
                  c,
                  new Example(
                      row[0],
                      Optional.of(hundred),
                      label.equals("none") ? "" : label,
                      c.features(),
                      conflict,
                      conflict || label.equals("none") ? OF_PAIR : BESIDE_CONFLICT));
            });
  }

  private static boolean share(String words, String others) {
    return !Collections.disjoint(Folding.words(words), Folding.words(others));
  }

  private void dossier(Path folder) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> !f.endsWith("gold.json")).sorted().toList();
    }
    Map<String, Account> told = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      told.put(name, account(name, Files.readAllBytes(file)));
    }
    List<String> names = List.copyOf(told.keySet());
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        for (Candidate c : candidates(told.get(names.get(i)), told.get(names.get(j)))) {
          boolean conflict = isExpected(gold, c, names.get(i), names.get(j));
          add(
              c,
              new Example(
                  folder.getFileName().toString(),
                  Optional.empty(),
                  "",
                  c.features(),
                  conflict,
                  conflict ? CONFLICT_OF_DOSSIER : 1));
        }
      }
    }
  }

  /**
   * Printed articles, of which the few that are most alike in each two are taken for no conflict.
   */
  private void articles(Path corpus) throws IOException {
    List<Account> accounts = new ArrayList<>();
    List<String> lines = Files.readAllLines(corpus);
    for (int i = 0; i < lines.size(); i += EVERY) {
      JsonNode article = new ObjectMapper().readTree(lines.get(i));
      String id = article.get("id").asText();
      Matcher day = DAY.matcher(id);
      String text = article.get("text").asText();
      accounts.add(
          passage(id + ".md", article.get("lang").asText(), day.find() ? day.group() : "", text));
    }
    for (EventPair pair : new EventIndex().pairs(accounts)) {
      candidates(pair.left(), pair.right()).stream()
          .collect(Collectors.groupingBy(Candidate::rule))
          .values()
          .forEach(
              all ->
                  all.stream()
                      .sorted(Comparator.comparing((Candidate c) -> -c.features().get("lead")))
                      .limit(LIKEST)
                      .forEach(
                          c ->
                              add(
                                  c,
                                  new Example(
                                      pair.left().article().path(),
                                      Optional.empty(),
                                      "",
                                      c.features(),
                                      false,
                                      1))));
    }
  }

  private static boolean isExpected(JsonNode gold, Candidate c, String left, String right) {
    String rule = c.rule();
    for (JsonNode expected : gold.get("expected")) {
      JsonNode related = expected.path("related");
      related = related.isArray() ? related.path(0) : related;
      if (expected.get("rule").asText().equals(rule)) {
        String here = expected.get("path").asText();
        String there = related.path("path").asText();
        String at = expected.get("at").asText();
        String other = related.path("at").asText();
        if (here.equals(left) && there.equals(right) && isAt(c.left(), at) && isAt(c.right(), other)
            || here.equals(right)
                && there.equals(left)
                && isAt(c.right(), at)
                && isAt(c.left(), other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(Told told, String words) {
    int start = plain(told.account().article().text()).indexOf(plain(words));
    return start >= 0 && told.fact().span().overlaps(new Span(start, start + words.length()));
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace(' ', ' ').replace(' ', ' ');
  }

  private record Candidate(Told left, Told right, Map<String, Double> features) {
    String rule() {
      if (left.fact().outcome().isPresent()) {
        return OUTCOMES;
      }
      return left.days().isPresent() ? DATES : FIGURES;
    }
  }

  /** Those that only the weights decide on. */
  private static List<Candidate> candidates(Account left, Account right) {
    List<Candidate> found = candidates(FactMatcher.readValues(left), FactMatcher.readValues(right));
    found.addAll(candidates(FactMatcher.readOutcomes(left), FactMatcher.readOutcomes(right)));
    return found;
  }

  private static List<Candidate> candidates(List<Told> left, List<Told> right) {
    List<Candidate> found = new ArrayList<>();
    SideBySide all = new SideBySide(left, right);
    for (Told a : left) {
      for (Told b : right) {
        if (FactMatcher.exclude(a, b) && FactMatcher.excuses(a, b, all).isEmpty()) {
          found.add(new Candidate(a, b, FactFeatures.of(a, b, all)));
        }
      }
    }
    return found;
  }

  private void add(Candidate candidate, Example example) {
    examples.get(candidate.rule()).add(example);
  }

  private void fit(String rule, Path file) throws IOException {
    List<Example> all = examples.get(rule);
    crossValidate(all, rule);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# A feature and its weight; scripts/train-conflicts writes them, and docs/comparison.md");
    lines.add(
        String.format(
            Locale.ROOT,
            "# says from what: %d pairs of facts, %d of them of one thing.",
            all.size(),
            all.stream().filter(Example::right).count()));
    weights(all).forEach((name, w) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, w)));
    Files.write(file, lines);
  }

  /** Prints precision and recall of rows at some thresholds when their hundred is left out. */
  private static void crossValidate(List<Example> all, String rule) {
    Map<String, Double> best = new HashMap<>();
    Map<String, String> expected = new HashMap<>();
    Set<Integer> hundreds = new TreeSet<>();
    all.forEach(e -> e.hundred().ifPresent(hundreds::add));
    for (int hundred : hundreds) {
      FactModel model =
          new FactModel(
              weights(
                  all.stream().filter(e -> !e.hundred().equals(Optional.of(hundred))).toList()));
      all.stream()
          .filter(e -> e.hundred().equals(Optional.of(hundred)))
          .forEach(
              e -> {
                best.merge(e.row(), model.likelihood(e.features()), Math::max);
                expected.put(e.row(), e.expected());
              });
    }
    for (double threshold : List.of(0.5, 0.6, 0.7, 0.8, 0.9)) {
      Set<String> flagged = new HashSet<>();
      best.forEach(
          (row, likelihood) -> {
            if (likelihood >= threshold) {
              flagged.add(row);
            }
          });
      long right = flagged.stream().filter(r -> expected.get(r).equals(rule)).count();
      long wrong = flagged.stream().filter(r -> expected.get(r).isEmpty()).count();
      System.out.printf(
          Locale.ROOT,
          "%s from %.1f: %d rows rightly, %d of those without any conflict, precision %.2f%n",
          rule,
          threshold,
          right,
          wrong,
          (double) right / Math.max(1, right + wrong));
    }
  }

  private static Map<String, Double> weights(List<Example> examples) {
    Map<String, Integer> index = new TreeMap<>();
    examples.forEach(e -> e.features().keySet().forEach(f -> index.put(f, 0)));
    int n = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(++n);
    }
    Problem problem = new Problem();
    List<Feature[]> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (Example example : examples) {
      Feature[] features =
          example.features().entrySet().stream()
              .map(f -> new FeatureNode(index.get(f.getKey()), f.getValue()))
              .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
              .toArray(Feature[]::new);
      for (int i = 0; i < example.times(); i++) {
        x.add(features);
        y.add(example.right() ? 1.0 : -1.0);
      }
    }
    problem.l = x.size();
    problem.n = n;
    problem.x = x.toArray(Feature[][]::new);
    problem.y = y.stream().mapToDouble(v -> v).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.0001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    Map<String, Double> weights = new TreeMap<>();
    index.forEach((name, i) -> weights.put(name, sign * model.getFeatureWeights()[i - 1]));
    return weights;
  }

  static {
    Locale.setDefault(Locale.ROOT);
  }
}
