package org.guillemet.attribution.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

  private final WeightTable weights;

  /** The weight of the empty name: it is added whatever the features are. */
  private final double bias;

  public LogisticModel(Map<String, Double> weights) {
    this(
        weights.keySet().toArray(String[]::new),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private LogisticModel(String[] features, double[] weights) {
    this.weights = new WeightTable(features, weights);
    this.bias = this.weights.of("");
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
    String[] features = new String[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      features[i] = data.readUTF();
      weights[i] = data.readInt() / UNIT;
    }
    return new LogisticModel(features, weights);
  }

  /** Writes the model as {@link #read} reads it, its features in order. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, BUFFER))) {
      List<String> features = weights.texts();
      data.writeInt(features.size());
      for (String feature : features) {
        data.writeUTF(feature);
        data.writeInt((int) Math.round(UNIT * weights.of(feature)));
      }
    }
  }

  /** The probability, from 0 to 1, that a candidate with these features is right. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** The sum of the weights of the features. */
  public double score(Features features) {
    double sum = bias;
    for (String[] pieces : features.pieces()) {
      sum += weights.of(pieces);
    }
    return sum;
  }
}
