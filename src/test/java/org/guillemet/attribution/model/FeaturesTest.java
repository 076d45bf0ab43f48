package org.guillemet.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  @Test
  void calledByNameAndValues() {
    Features features = new Features("clause-of-verb");
    features.add("lemma,frame", "say", "clause-of-verb");
    features.add("negated", false);
    features.add("path", "");
    assertThat(features.texts())
        .containsExactly("lemma,frame=say,clause-of-verb", "negated=false", "path=");
  }

  @Test
  void calledByTheReadingToo() {
    Features features = new Features("clause-of-verb");
    features.addBoth("commas since", 2, "same");
    assertThat(features.texts())
        .containsExactly("commas since=2,same", "clause-of-verb|commas since=2,same");
  }

  @Test
  void givenAsTexts() {
    assertThat(Features.of(List.of("a=b", "c")).texts()).containsExactly("a=b", "c");
  }
}
