package org.guillemet.attribution;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.model.CueFeatures;
import org.guillemet.attribution.model.Features;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;

/**
 * Compares the model without words, which has learned from English, with the same model fitted
 * further on small corpora of another language: {@code scripts/train-other} runs it. Each fifth of
 * the articles is judged by what the other four have taught.
 *
 * <p>What English says of a candidate goes into the fit as one feature among the others, so heavy
 * that the penalty hardly touches it (L2-regularised logistic regression, LIBLINEAR).
 */
public final class OtherLanguageFit {

  private static final int FOLDS = 5;
  private static final int RARE = 3;
  private static final double COST = 0.05;
  private static final double HEAVY = 10;

  /** What is found at this probability or above counts as found. */
  private static final double[] THRESHOLDS = {0.2, 0.25, 0.33, 0.4};

  /**
   * One candidate.
   *
   * @param cue the same for the candidates of one cue
   * @param english the sum of the weights that English has taught
   * @param listed whether the word lists have the cue for this reading
   */
  private record Example(
      int article, int cue, List<String> features, double english, boolean listed, boolean right) {}

  private OtherLanguageFit() {}

  /**
   * @param args the folder of analyses, then the corpora
   */
  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);
    Path analyses = Files.createDirectories(Path.of(args[0]));
    int article = 0;
    for (String corpus : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(corpus))) {
        if (!line.isBlank()) {
          add(AnnotatedArticle.read(line, article++, analyses, analyzer), examples);
        }
      }
    }
    double[] english = examples.stream().mapToDouble(e -> probability(e.english())).toArray();
    print("as English has it", examples, english);
    print("fitted further", examples, crossValidated(examples));
  }

  private static void add(AnnotatedArticle article, List<Example> examples) {
    LogisticModel cues = LogisticModel.read("cues.weights.gz");
    int cue = examples.size();
    for (List<Candidate> all :
        CueFinder.candidates(article.context(), LogisticModel.read("ends.weights.gz"))) {
      for (Candidate candidate : CueExamples.outermost(article, all)) {
        List<String> features = CueFeatures.of(article.context(), candidate, all, false).texts();
        examples.add(
            new Example(
                article.number(),
                cue,
                features,
                cues.score(Features.of(features)),
                candidate.listed(),
                CueExamples.isRight(article, candidate)));
      }
      cue++;
    }
  }

  private static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  private static double[] crossValidated(List<Example> examples) {
    double[] found = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Example> known = examples.stream().filter(e -> e.article() % FOLDS != held).toList();
      Map<String, Integer> index =
          Fitting.index(
              known.stream()
                  .map(e -> new Fitting.Example(e.features(), e.right(), e.article()))
                  .toList(),
              RARE);
      double[] weights = fit(known, index);
      for (int i = 0; i < found.length; i++) {
        if (examples.get(i).article() % FOLDS == held) {
          double sum = 0;
          for (Feature f : nodes(examples.get(i), index)) {
            sum += weights[f.getIndex() - 1] * f.getValue();
          }
          found[i] = probability(sum);
        }
      }
    }
    return found;
  }

  private static double[] fit(List<Example> known, Map<String, Integer> index) {
    Problem problem = new Problem();
    problem.l = known.size();
    problem.n = index.size() + 2;
    problem.bias = 1;
    problem.x = known.stream().map(e -> nodes(e, index)).toArray(Feature[][]::new);
    problem.y = known.stream().mapToDouble(e -> e.right() ? 1 : -1).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
  }

  /** The features that are not rare, what English says, and the constant. */
  private static Feature[] nodes(Example example, Map<String, Integer> index) {
    TreeSet<Integer> present = new TreeSet<>();
    example.features().stream()
        .filter(index::containsKey)
        .forEach(f -> present.add(index.get(f) + 1));
    List<Feature> nodes = new ArrayList<>();
    present.forEach(i -> nodes.add(new FeatureNode(i, 1)));
    nodes.add(new FeatureNode(index.size() + 1, HEAVY * example.english()));
    nodes.add(new FeatureNode(index.size() + 2, 1));
    return nodes.toArray(Feature[]::new);
  }

  private static void print(String name, List<Example> examples, double[] found) {
    double loss =
        IntStream.range(0, found.length)
            .mapToDouble(
                i -> -Math.log(Math.max(1e-4, examples.get(i).right() ? found[i] : 1 - found[i])))
            .average()
            .orElse(0);
    System.out.printf(Locale.ROOT, "%s: log loss %.3f%n", name, loss);
    for (double threshold : THRESHOLDS) {
      print(threshold, examples, found);
    }
  }

  /** The likeliest listed candidate of each cue counts, where it is likely enough. */
  private static void print(double threshold, List<Example> examples, double[] found) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int from = 0; from < found.length; ) {
      int to = from;
      int best = -1;
      boolean any = false;
      while (to < found.length && examples.get(to).cue() == examples.get(from).cue()) {
        Example e = examples.get(to);
        any |= e.right();
        if (e.listed() && found[to] >= threshold && (best < 0 || found[to] > found[best])) {
          best = to;
        }
        to++;
      }
      boolean hit = best >= 0 && examples.get(best).right();
      right += hit ? 1 : 0;
      wrong += best >= 0 && !hit ? 1 : 0;
      missed += any && !hit ? 1 : 0;
      from = to;
    }
    System.out.printf(
        Locale.ROOT,
        "  from %.2f: right %d, wrong %d, missed %d, F1 %.3f%n",
        threshold,
        right,
        wrong,
        missed,
        2.0 * right / (2.0 * right + wrong + missed));
  }
}
