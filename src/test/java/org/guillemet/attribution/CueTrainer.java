package org.guillemet.attribution;

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
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.guillemet.attribution.TrainingSet.Example;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Conllu;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * Trains the models that {@link CueModel} reads, from an annotated corpus: {@code scripts/train}
 * runs it. Analyses are kept in a folder, as they take most of the time.
 */
public final class CueTrainer {

  /** Rarer features are noise, and names. */
  private static final int RARE = 3;

  private static final double COST = 0.1;
  private static final double NEGLIGIBLE = 0.005;
  private static final int FOLDS = 5;

  private final List<String> corpus;
  private final Path analyses;
  private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);

  private CueTrainer(Path corpus, Path analyses) throws IOException {
    this.corpus = Files.readAllLines(corpus).stream().filter(l -> !l.isBlank()).toList();
    this.analyses = Files.createDirectories(analyses);
  }

  /**
   * @param args the corpus, the folder of analyses, the folder that the models are written to
   */
  public static void main(String[] args) throws IOException {
    CueTrainer trainer = new CueTrainer(Path.of(args[0]), Path.of(args[1]));
    trainer.train(true, Path.of(args[2], "cues-en.tsv.gz"));
    trainer.train(false, Path.of(args[2], "cues.tsv.gz"));
  }

  private void train(boolean lexical, Path file) throws IOException {
    List<Example> examples =
        IntStream.range(0, corpus.size())
            .parallel()
            .mapToObj(i -> examples(i, lexical))
            .flatMap(List::stream)
            .toList();
    long right = examples.stream().filter(Example::right).count();
    System.out.printf(
        Locale.ROOT, "%s: %d candidates, %d right%n", file.getFileName(), examples.size(), right);
    crossValidate(examples);
    Map<String, Double> weights = fit(examples);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Double> weight : weights.entrySet()) {
        out.write(String.format(Locale.ROOT, "%s\t%.4f%n", weight.getKey(), weight.getValue()));
      }
    }
    System.out.printf(Locale.ROOT, "%d weights%n", weights.size());
  }

  private List<Example> examples(int number, boolean lexical) {
    try {
      String line = corpus.get(number);
      JsonNode annotated = new ObjectMapper().readTree(line);
      String id = annotated.get("id").asText().replace('/', '_');
      Article article =
          new ArticleReader()
              .read(
                  id + ".txt",
                  annotated.get("text").asText().getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(
                      StandardCharsets.UTF_8,
                      Language.ofTag(annotated.get("lang").asText()),
                      Optional.empty()));
      Analysis analysis = analysis(analyses.resolve(id + ".conllu"), article);
      return TrainingSet.examples(
          line, number, article, analysis, new QuotationFinder().find(article), lexical);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Analysis analysis(Path file, Article article) throws IOException {
    if (Files.exists(file)) {
      return Conllu.read(Files.readString(file));
    }
    Analysis analysis = analyzer.analyze(article);
    Files.writeString(file, Conllu.write(analysis));
    return analysis;
  }

  /** Prints, for each tenth of confidence, how many candidates are right when unseen. */
  private static void crossValidate(List<Example> examples) {
    int[] all = new int[10];
    int[] right = new int[10];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      CueModel model =
          new CueModel(fit(examples.stream().filter(e -> e.article() % FOLDS != held).toList()));
      for (Example example : examples) {
        if (example.article() % FOLDS == held) {
          int tenth = Math.min(9, (int) (10 * model.probability(example.features())));
          all[tenth]++;
          right[tenth] += example.right() ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < 10; i++) {
      System.out.printf(
          Locale.ROOT,
          "confidence %.1f to %.1f: %5d candidates, %3.0f %% right%n",
          i / 10.0,
          (i + 1) / 10.0,
          all[i],
          100.0 * right[i] / Math.max(1, all[i]));
    }
  }

  private static Map<String, Double> fit(List<Example> examples) {
    Map<String, Integer> count = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> count.merge(f, 1, Integer::sum)));
    List<String> names = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    count.forEach(
        (name, n) -> {
          if (n >= RARE) {
            names.add(name);
            index.put(name, names.size());
          }
        });
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = names.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      TreeSet<Integer> present = new TreeSet<>();
      examples.get(i).features().stream()
          .filter(index::containsKey)
          .map(index::get)
          .forEach(present::add);
      present.add(problem.n);
      problem.x[i] = present.stream().map(k -> new FeatureNode(k, 1)).toArray(Feature[]::new);
      problem.y[i] = examples.get(i).right() ? 1 : -1;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weight = model.getFeatureWeights();
    Map<String, Double> weights = new TreeMap<>();
    weights.put("", sign * weight[problem.n - 1]);
    for (int i = 0; i < names.size(); i++) {
      if (Math.abs(weight[i]) > NEGLIGIBLE) {
        weights.put(names.get(i), sign * weight[i]);
      }
    }
    return weights;
  }
}
