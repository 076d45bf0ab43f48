package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.pipeline.BrokenStages.assertLeftOut;
import static org.guillemet.pipeline.BrokenStages.attributions;
import static org.guillemet.pipeline.BrokenStages.check;
import static org.guillemet.pipeline.BrokenStages.claims;
import static org.guillemet.pipeline.BrokenStages.findings;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stage breaks down in one of five paragraphs, the others are checked. */
class FailingStageTest {

  @Test
  void withoutAFailureNothingIsLeftOut() {
    Checked checked = check("a.txt", Stage.READING);

    assertThat(checked.omissions()).isEmpty();
    assertThat(findings(checked)).containsExactly("One", "Two", "BRO", "Fou", "Fiv");
    assertThat(checked.quotations()).hasSize(5);
  }

  @Test
  void quotationsGrammarAndAttributionCostTheParagraphTheyFailOn() {
    for (Stage stage : List.of(Stage.QUOTATIONS, Stage.GRAMMAR, Stage.ATTRIBUTION)) {
      Checked checked = check("a.txt", stage);

      assertLeftOut(checked.omissions(), stage);
      assertThat(attributions(checked)).containsExactly("One", "Two", "Fou", "Fiv");
      assertThat(findings(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    }
  }

  @Test
  void quotationsThatAttributionFailsOnAreStillListed() {
    assertThat(check("a.txt", Stage.ATTRIBUTION).quotations())
        .isEqualTo(check("a.txt", Stage.READING).quotations());
  }

  @Test
  void claimsCostOnlyClaims() {
    Checked checked = check("a.txt", Stage.CLAIMS);

    assertLeftOut(checked.omissions(), Stage.CLAIMS);
    assertThat(claims(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    assertThat(attributions(checked)).containsExactly("One", "Two", "BRO", "Fou", "Fiv");
  }
}
