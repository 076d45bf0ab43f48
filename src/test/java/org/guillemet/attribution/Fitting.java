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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guillemet.attribution.model.Features;
import org.guillemet.attribution.model.LogisticModel;

/** Fits a {@link LogisticModel} to examples with LIBLINEAR: L2-regularised logistic regression. */
final class Fitting {

  /** Rarer features are noise, and names. */
  private static final int RARE = 3;

  private static final double COST = 0.05;
  private static final double NEGLIGIBLE = 0.02;
  private static final int FOLDS = 5;

  /**
   * One example.
   *
   * @param features what the model sees of it
   * @param right whether the annotation has it
   * @param article which article it is from, for cross-validation
   */
  record Example(List<String> features, boolean right, int article) {}

  private Fitting() {}

  /** Fits the weights, and writes them to a file as {@link LogisticModel} reads them. */
  static LogisticModel write(List<Example> examples, Path file) throws IOException {
    long right = examples.stream().filter(Example::right).count();
    System.out.printf(
        Locale.ROOT, "%s: %d examples, %d right%n", file.getFileName(), examples.size(), right);
    crossValidate(examples);
    return save(fit(examples), file);
  }

  /** Writes weights to a file as {@link LogisticModel} reads them. */
  static LogisticModel save(Map<String, Double> weights, Path file) throws IOException {
    LogisticModel model = new LogisticModel(weights);
    model.write(Files.newOutputStream(file));
    System.out.printf(Locale.ROOT, "%d weights%n", weights.size());
    return model;
  }

  /** Prints, for each tenth of confidence, how many examples are right when unseen. */
  private static void crossValidate(List<Example> examples) {
    int[] all = new int[10];
    int[] right = new int[10];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticModel model =
          new LogisticModel(
              fit(examples.stream().filter(e -> e.article() % FOLDS != held).toList()));
      for (Example example : examples) {
        if (example.article() % FOLDS == held) {
          int tenth = Math.min(9, (int) (10 * model.probability(Features.of(example.features()))));
          all[tenth]++;
          right[tenth] += example.right() ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < 10; i++) {
      System.out.printf(
          Locale.ROOT,
          "confidence %.1f to %.1f: %5d examples, %3.0f %% right%n",
          i / 10.0,
          (i + 1) / 10.0,
          all[i],
          100.0 * right[i] / Math.max(1, all[i]));
    }
  }

  /** The features that are not rare, numbered from 0 in their order. */
  static Map<String, Integer> index(List<Example> examples, int rare) {
    Map<String, Integer> count = new TreeMap<>();
    examples.forEach(
        e -> e.features().stream().distinct().forEach(f -> count.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new TreeMap<>();
    count.forEach(
        (name, n) -> {
          if (n >= rare) {
            index.put(name, index.size());
          }
        });
    return index;
  }

  static Map<String, Double> fit(List<Example> examples) {
    Map<String, Integer> index = index(examples, RARE);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = index.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      TreeSet<Integer> present = new TreeSet<>();
      examples.get(i).features().stream()
          .filter(index::containsKey)
          .map(f -> index.get(f) + 1)
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
    index.forEach(
        (name, i) -> {
          if (Math.abs(weight[i]) > NEGLIGIBLE) {
            weights.put(name, sign * weight[i]);
          }
        });
    return weights;
  }
}
