package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeNetworkTest {

  private static final int UNITS = 7;
  private static final int WIDTH = 5;
  private static final int ROWS = 9;

  private final Random random = new Random(1);
  private final TreeModel model =
      new TreeModel(
          WordTable.of(List.of("a", "b", "c")),
          WordTable.of(List.of("N", "V", "P")),
          WordTable.of(List.of("none", "root", "nsubj")),
          WIDTH,
          FloatBuffer.wrap(numbers(ROWS * WIDTH)),
          FloatBuffer.wrap(numbers(TreeModel.PLACES * UNITS * WIDTH)),
          numbers(UNITS),
          numbers(5 * UNITS));

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }

  /** The scores as the formula says it. */
  private double[] expected(int[] features) {
    double[] scores = new double[model.moves()];
    for (int unit = 0; unit < UNITS; unit++) {
      double sum = 0;
      for (int place = 0; place < TreeModel.PLACES; place++) {
        double added = 0;
        for (int i = 0; i < WIDTH; i++) {
          added +=
              model.hidden().get((place * UNITS + unit) * WIDTH + i)
                  * model.rows().get(features[place] * WIDTH + i);
        }
        sum += (float) added;
      }
      sum += model.bias()[unit];
      for (int move = 0; move < scores.length; move++) {
        scores[move] += sum * sum * sum * model.output()[move * UNITS + unit];
      }
    }
    return scores;
  }

  @Test
  void scoresAreThoseOfTheFormulaHoweverMuchIsRemembered() {
    for (int most : List.of(0, 2, 100, 1_000)) {
      TreeNetwork network = new TreeNetwork(model, most);
      for (int i = 0; i < 20; i++) {
        int[] features =
            IntStream.range(0, TreeModel.PLACES).map(place -> random.nextInt(ROWS)).toArray();
        assertThat(network.scores(features)).containsExactly(expected(features));
      }
    }
  }
}
