package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {

  private static final String SETTINGS = "maxLeft=1\ncasedDistSim=true\n";
  private static final List<String> CLASSES = List.of("O", "PERSON");
  private static final List<int[]> LABELS =
      List.of(new int[] {0, 1}, new int[] {0, 0, 0, 1, 1, 0, 1, 1});
  private static final WordTable FEATURES = WordTable.of(List.of("lea-WORD|C", "lea-PW|CpC"));
  private static final int[] ROWS = {0, 2};
  private static final float[] WEIGHTS = {1, 2, 3, 4, 5, 6};
  private static final WordTable CLUSTERED = WordTable.of(List.of("Lea", "Omar", "Gull"));
  private static final int[] CLUSTERS = {0, 0, 1};
  private static final List<String> NAMES = List.of("12", "31");

  private static NameModel copy(NameModel model) throws IOException {
    return ModelFiles.copy(out -> NameModel.FORM.write(model, out), NameModel.FORM::read);
  }

  private static NameModel model(List<int[]> labels, int[] rows, float... weights) {
    return new NameModel(
        SETTINGS,
        CLASSES,
        labels,
        FEATURES,
        IntBuffer.wrap(rows),
        FloatBuffer.wrap(weights),
        List.of("gull"),
        CLUSTERED,
        IntBuffer.wrap(CLUSTERS),
        NAMES);
  }

  private static NameModel clustered(List<String> names, int... clusters) {
    return new NameModel(
        SETTINGS,
        CLASSES,
        LABELS,
        FEATURES,
        IntBuffer.wrap(ROWS),
        FloatBuffer.wrap(WEIGHTS),
        List.of("gull"),
        CLUSTERED,
        IntBuffer.wrap(clusters),
        names);
  }

  private static void assertNotTaken(NameModel model) {
    assertThatIOException().as("%s", model).isThrownBy(() -> copy(model));
  }

  @Test
  void isKept() throws IOException {
    NameModel kept = copy(model(LABELS, ROWS, WEIGHTS));
    assertThat(kept.classes()).isEqualTo(CLASSES);
    assertThat(kept.labels()).containsExactlyElementsOf(LABELS);
    assertThat(kept.features().get(1)).isEqualTo("lea-PW|CpC");
    assertThat(kept.rows()).isEqualTo(IntBuffer.wrap(ROWS));
    assertThat(kept.weights()).isEqualTo(FloatBuffer.wrap(WEIGHTS));
    assertThat(kept.lowercase()).containsExactly("gull");
    assertThat(kept.clusters()).isEqualTo(IntBuffer.wrap(CLUSTERS));
    assertThat(kept.clusterNames()).isEqualTo(NAMES);
  }

  @Test
  void isNotTakenWhereLabelsAreOthers() {
    assertNotTaken(model(List.of(), ROWS, WEIGHTS));
    assertNotTaken(model(List.of(new int[] {0, 1}), ROWS, WEIGHTS));
    assertNotTaken(model(List.of(new int[] {0, 1}, new int[] {0, 1, 0}), ROWS, WEIGHTS));
    assertNotTaken(model(List.of(new int[] {0, 2}, LABELS.get(1)), ROWS, WEIGHTS));
    assertNotTaken(model(List.of(new int[] {0, -1}, LABELS.get(1)), ROWS, WEIGHTS));
  }

  @Test
  void isNotTakenWhereWeightsAreNotThoseOfTheRows() {
    assertNotTaken(model(LABELS, new int[] {0}, 1, 2));
    assertNotTaken(model(LABELS, new int[] {0, 2, 4}, WEIGHTS));
    assertNotTaken(model(LABELS, new int[] {0, 1}, WEIGHTS));
    assertNotTaken(model(LABELS, new int[] {2, 4}, 1, 2, 3, 4, 5, 6, 7, 8));
    assertNotTaken(model(LABELS, new int[] {-2, 2}, WEIGHTS));
    assertNotTaken(model(LABELS, ROWS, 1, 2, 3, 4, 5));
  }

  @Test
  void isNotTakenWhereClustersLeadNowhere() {
    assertNotTaken(clustered(NAMES, 0, 1));
    assertNotTaken(clustered(NAMES, 0, 1, 2));
    assertNotTaken(clustered(NAMES, 0, 1, -1));
    assertNotTaken(clustered(List.of(), 0, 0, 0));
  }

  /** Whatever is thrown is the end of the kept form only: see {@link KeptModelsTest}. */
  @Test
  void isNotTakenWhereSettingsCannotBeRead() {
    NameModel model =
        new NameModel(
            "maxLeft=\\u1",
            CLASSES,
            LABELS,
            FEATURES,
            IntBuffer.wrap(ROWS),
            FloatBuffer.wrap(WEIGHTS),
            List.of("gull"),
            CLUSTERED,
            IntBuffer.wrap(CLUSTERS),
            NAMES);
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> copy(model));
  }
}
