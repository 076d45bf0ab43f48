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
    assertThat(model.score(List.of())).isEqualTo(-1.0);
    assertThat(model.score(List.of("a", "é", "unknown"))).isEqualTo(1.0);
    assertThat(model.probability(List.of("é", "a", "é", "é"))).isEqualTo(0.5);
  }

  @Test
  void readsWhatItHasWritten() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LogisticModel(Map.of("", 0.0229, "“lemma”=é", -12.3456)).write(out);
    LogisticModel read = LogisticModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.score(List.of())).isEqualTo(0.0229);
    assertThat(read.score(List.of("“lemma”=é"))).isEqualTo(0.0229 - 12.3456);
  }

  @Test
  void knowsItsResources() {
    assertThat(LogisticModel.read("ends.weights.gz").score(List.of("parse=same"))).isNotZero();
    assertThatThrownBy(() -> LogisticModel.read("none.weights.gz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no model none.weights.gz");
  }
}
