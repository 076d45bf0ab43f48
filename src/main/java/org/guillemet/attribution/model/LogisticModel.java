package org.guillemet.attribution.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model over named features: a logistic regression for cues, a conditional logit for ends
 * and sources.
 *
 * <p>The model is a compressed file beside this class, in the format of {@link DataOutputStream}:
 * how many features there are, then of each its name and its weight in ten-thousandths.
 * docs/model.md says what it was made from and how. Immutable.
 */
public final class LogisticModel {

  private static final double UNIT = 1e4;

  private static final int BUFFER = 1 << 16;

  private final Map<String, Double> weights;

  /**
   * @param weights are not to be changed any more: copies of such large maps take time
   */
  public LogisticModel(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(weights);
  }

  /**
   * Reads a model from the resource beside this class.
   *
   * @throws IllegalArgumentException when there is no such resource
   */
  public static LogisticModel read(String resource) {
    try (InputStream in = LogisticModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + resource);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + resource, e);
    }
  }

  public static LogisticModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER));
    int size = data.readInt();
    Map<String, Double> weights = new HashMap<>(2 * size);
    for (int i = 0; i < size; i++) {
      weights.put(data.readUTF(), data.readInt() / UNIT);
    }
    return new LogisticModel(weights);
  }

  /** Writes the model as {@link #read} reads it, its features in order. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
      data.writeInt(weights.size());
      for (Map.Entry<String, Double> weight : new TreeMap<>(weights).entrySet()) {
        data.writeUTF(weight.getKey());
        data.writeInt((int) Math.round(UNIT * weight.getValue()));
      }
    }
  }

  /** The probability, from 0 to 1, that a candidate with these features is right. */
  public double probability(List<String> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** The sum of the weights of the features. */
  public double score(List<String> features) {
    double sum = weights.getOrDefault("", 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return sum;
  }
}
