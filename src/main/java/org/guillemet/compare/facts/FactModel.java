package org.guillemet.compare.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic regression over a few features of two facts. Thread-safe. */
final class FactModel {

  private final Map<String, Double> weights;

  FactModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * @param name of the resource that holds the weights, a feature and its weight a line
   */
  FactModel(String name) {
    this(read(name));
  }

  private static Map<String, Double> read(String name) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = FactModel.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .forEach(parts -> weights.put(parts[0], Double.valueOf(parts[1])));
      return weights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From 0 to 1. */
  double likelihood(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The features that speak for it, the strongest first. */
  List<String> reasons(Map<String, Double> features) {
    return features.entrySet().stream()
        .filter(f -> !f.getKey().equals(FactFeatures.BIAS))
        .filter(f -> f.getValue() * weights.getOrDefault(f.getKey(), 0.0) > 0)
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Double> f) -> -f.getValue() * weights.get(f.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
