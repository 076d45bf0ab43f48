package org.guillemet.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A linear model over named features: a logistic regression for cues, a conditional logit for ends
 * and sources.
 *
 * <p>The model is a compressed text file beside this class, a feature and its weight on each line;
 * docs/model.md says what it was made from and how. Immutable.
 */
final class LogisticModel {

  private final Map<String, Double> weights;

  LogisticModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * Reads a model from the resource beside this class.
   *
   * @throws IllegalArgumentException when there is no such resource
   */
  static LogisticModel read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = LogisticModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + resource);
      }
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + resource, e);
    }
    return new LogisticModel(weights);
  }

  /** The probability, from 0 to 1, that a candidate with these features is right. */
  double probability(List<String> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** The sum of the weights of the features. */
  double score(List<String> features) {
    double sum = weights.getOrDefault("", 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
