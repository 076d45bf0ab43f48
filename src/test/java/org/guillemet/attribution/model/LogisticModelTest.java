package org.guillemet.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticModelTest {

  @Test
  void addsUpTheWeightsOfTheFeaturesThatItKnows() {
    LogisticModel model = new LogisticModel(Map.of("", -1.0, "a", 2.5, "é", -0.5));
    assertThat(model.score(features())).isEqualTo(-1.0);
    assertThat(model.score(features("a", "é", "unknown"))).isEqualTo(1.0);
    assertThat(model.probability(features("é", "a", "é", "é"))).isEqualTo(0.5);
  }

  @Test
  void weighsPiecesAsTheTextThatTheyMake() {
    Features pieces = new Features("clause-of-verb");
    pieces.addBoth("mark", "that");
    pieces.add("commas,parse", 2, "same");
    pieces.add("negated", false);
    pieces.addBoth("path", "");
    LogisticModel model =
        new LogisticModel(
            Map.of(
                "mark=that", 1.0,
                "clause-of-verb|mark=that", 2.0,
                "commas,parse=2,same", 4.0,
                "negated=false", 8.0,
                "clause-of-verb|path=", 16.0));
    assertThat(model.score(pieces)).isEqualTo(31.0);
    assertThat(model.score(Features.of(pieces.texts()))).isEqualTo(31.0);
  }

  @Test
  void readsWhatItHasWritten() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LogisticModel(Map.of("", 0.0229, "“lemma”=é", -12.3456)).write(out);
    LogisticModel read = LogisticModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.score(features())).isEqualTo(0.0229);
    assertThat(read.score(features("“lemma”=é"))).isEqualTo(0.0229 - 12.3456);
  }

  @Test
  void knowsItsResources() {
    assertThat(LogisticModel.read("ends.weights.gz").score(features("parse=same"))).isNotZero();
    assertThatThrownBy(() -> LogisticModel.read("none.weights.gz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no model none.weights.gz");
  }

  private static Features features(String... texts) {
    return Features.of(List.of(texts));
  }
}
