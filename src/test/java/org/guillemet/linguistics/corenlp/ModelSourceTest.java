package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelSourceTest {

  @Test
  void tellsWhatStandsInAJar() throws IOException {
    assertThat(ModelSource.describe("org/junit/jupiter/api/Test.class").orElseThrow())
        .matches("CoreNLP [0-9.]+: org/junit/jupiter/api/Test.class, [0-9]+ bytes, [0-9a-f]{8}");
  }

  @Test
  void tellsNothingOfWhatIsMissingOrInNoJar() throws IOException {
    assertThat(ModelSource.describe("missing.gz")).isEmpty();
    assertThat(ModelSource.describe("org/guillemet/linguistics/corenlp/ModelSource.class"))
        .isEmpty();
  }
}
