package org.guillemet.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guillemet.attribution.Fitting.Example;
import org.guillemet.attribution.model.Features;
import org.guillemet.attribution.model.LogisticModel;

/**
 * Fits a {@link LogisticModel} to choices of one among several: a conditional logit, by stochastic
 * gradient descent with a step for each weight (Duchi, Hazan and Singer, Adaptive Subgradient
 * Methods, 2011).
 */
final class Ranking {

  /** Each choice has many options, so that what is rare among all of them is rarer still. */
  private static final int RARE = 20;

  private static final int EPOCHS = 4;
  private static final double STEP = 0.05;
  private static final double SHRINKAGE = 2e-5;
  private static final double NEGLIGIBLE = 0.08;
  private static final int FOLDS = 5;
  private static final int SEED = 1;

  private Ranking() {}

  /** Fits the weights, and writes them to a file as {@link LogisticModel} reads them. */
  static LogisticModel write(List<List<Example>> choices, Path file) throws IOException {
    System.out.printf(Locale.ROOT, "%s: %d choices%n", file.getFileName(), choices.size());
    int right = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticModel model =
          new LogisticModel(
              fit(choices.stream().filter(c -> c.get(0).article() % FOLDS != held).toList()));
      for (List<Example> choice : choices) {
        if (choice.get(0).article() % FOLDS == held) {
          right += choose(model, choice).right() ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "right when unseen: %.1f %%%n", 100.0 * right / Math.max(1, choices.size()));
    return Fitting.save(fit(choices), file);
  }

  private static Example choose(LogisticModel model, List<Example> choice) {
    return choice.stream()
        .max(Comparator.comparingDouble(e -> model.score(Features.of(e.features()))))
        .orElseThrow();
  }

  static Map<String, Double> fit(List<List<Example>> choices) {
    Map<String, Integer> index =
        Fitting.index(choices.stream().flatMap(List::stream).toList(), RARE);
    List<Choice> all = new ArrayList<>();
    choices.forEach(c -> all.add(Choice.of(c, index)));
    double[] weights = new double[index.size()];
    double[] steps = new double[index.size()];
    Arrays.fill(steps, 1e-8);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(all, random);
      all.forEach(c -> c.learn(weights, steps));
    }
    Map<String, Double> named = new TreeMap<>();
    index.forEach(
        (name, i) -> {
          if (Math.abs(weights[i]) > NEGLIGIBLE) {
            named.put(name, weights[i]);
          }
        });
    return named;
  }

  /**
   * One choice.
   *
   * @param options the indexes of the features of each option
   * @param right which of them is right
   */
  private record Choice(int[][] options, int right) {

    static Choice of(List<Example> examples, Map<String, Integer> index) {
      int[][] options = new int[examples.size()][];
      int right = 0;
      for (int i = 0; i < options.length; i++) {
        options[i] =
            examples.get(i).features().stream()
                .distinct()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
        right = examples.get(i).right() ? i : right;
      }
      return new Choice(options, right);
    }

    void learn(double[] weights, double[] steps) {
      double[] p = new double[options.length];
      for (int i = 0; i < p.length; i++) {
        for (int f : options[i]) {
          p[i] += weights[f];
        }
      }
      double most = Arrays.stream(p).max().orElse(0);
      double sum = 0;
      for (int i = 0; i < p.length; i++) {
        p[i] = Math.exp(p[i] - most);
        sum += p[i];
      }
      for (int i = 0; i < p.length; i++) {
        double error = p[i] / sum - (i == right ? 1 : 0);
        for (int f : options[i]) {
          double slope = error + SHRINKAGE * weights[f];
          steps[f] += slope * slope;
          weights[f] -= STEP * slope / Math.sqrt(steps[f]);
        }
      }
    }
  }
}
