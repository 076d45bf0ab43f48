package org.guillemet.linguistics.corenlp;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores the moves of a parser. Its sums are those of CoreNLP's classifier, number by number and
 * rounding by rounding, so that the trees are the same; only those that do not depend on each other
 * are made side by side. What a row adds to the hidden units is kept for the next time.
 * Thread-safe.
 */
final class TreeNetwork {

  private final TreeModel model;
  private final int units;
  private final int half;
  private volatile ConcurrentHashMap<Integer, float[]> recent = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<Integer, float[]> older = new ConcurrentHashMap<>();

  /**
   * @param most how many products are remembered; those that were not asked for lately go first
   */
  TreeNetwork(TreeModel model, int most) {
    this.model = model;
    this.units = model.bias().length;
    this.half = most / 2;
  }

  /**
   * The score of each move.
   *
   * @param features the row at each place
   */
  double[] scores(int[] features) {
    double[] hidden = new double[units];
    for (int place = 0; place < TreeModel.PLACES; place++) {
      float[] added = added(features[place], place);
      for (int unit = 0; unit < hidden.length; unit++) {
        hidden[unit] += added[unit];
      }
    }
    float[] bias = model.bias();
    for (int unit = 0; unit < hidden.length; unit++) {
      double sum = hidden[unit] + bias[unit];
      hidden[unit] = sum * sum * sum;
    }
    double[] scores = new double[model.moves()];
    output(hidden, scores);
    return scores;
  }

  /** Four moves at a time: one sum waits for the one before it, four do not. */
  private void output(double[] hidden, double[] scores) {
    float[] weights = model.output();
    int move = 0;
    for (; move + 4 <= scores.length; move += 4) {
      int from = move * units;
      int second = from + units;
      int third = second + units;
      int fourth = third + units;
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      for (int unit = 0; unit < hidden.length; unit++) {
        double value = hidden[unit];
        a += value * weights[from + unit];
        b += value * weights[second + unit];
        c += value * weights[third + unit];
        d += value * weights[fourth + unit];
      }
      scores[move] = a;
      scores[move + 1] = b;
      scores[move + 2] = c;
      scores[move + 3] = d;
    }
    for (; move < scores.length; move++) {
      double sum = 0;
      for (int unit = 0; unit < hidden.length; unit++) {
        sum += hidden[unit] * weights[move * units + unit];
      }
      scores[move] = sum;
    }
  }

  private float[] added(int row, int place) {
    Integer key = row * TreeModel.PLACES + place;
    float[] known = recent.get(key);
    if (known == null) {
      known = older.get(key);
      if (known == null) {
        known = product(row, place);
      }
      keep(key, known);
    }
    return known;
  }

  /** What is asked for stays; what is not is forgotten after two changes. */
  private void keep(Integer key, float[] added) {
    recent.put(key, added);
    if (recent.size() > half) {
      synchronized (this) {
        if (recent.size() > half) {
          older = recent;
          recent = new ConcurrentHashMap<>();
        }
      }
    }
  }

  /** What a row adds to each hidden unit at a place. */
  private float[] product(int row, int place) {
    int width = model.width();
    float[] values = new float[width];
    model.rows().get(row * width, values);
    // As many weights at a time as stay in the processor's cache.
    float[] weights = new float[4 * width];
    float[] sums = new float[units];
    int unit = 0;
    for (; unit + 4 <= units; unit += 4) {
      model.hidden().get((place * units + unit) * width, weights);
      int second = width;
      int third = second + width;
      int fourth = third + width;
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      for (int i = 0; i < values.length; i++) {
        float value = values[i];
        a += weights[i] * value;
        b += weights[second + i] * value;
        c += weights[third + i] * value;
        d += weights[fourth + i] * value;
      }
      sums[unit] = (float) a;
      sums[unit + 1] = (float) b;
      sums[unit + 2] = (float) c;
      sums[unit + 3] = (float) d;
    }
    for (; unit < units; unit++) {
      model.hidden().get((place * units + unit) * width, weights, /* offset= */ 0, width);
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += weights[i] * values[i];
      }
      sums[unit] = (float) sum;
    }
    return sums;
  }
}
