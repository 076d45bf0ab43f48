package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.pipeline.BrokenStages.article;
import static org.guillemet.pipeline.BrokenStages.assertLeftOut;
import static org.guillemet.pipeline.BrokenStages.check;
import static org.guillemet.pipeline.BrokenStages.claims;
import static org.guillemet.pipeline.BrokenStages.findings;
import static org.guillemet.pipeline.BrokenStages.steps;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guillemet.pipeline.BrokenStages.FaultRule;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.junit.jupiter.api.Test;

/** A rule that breaks down in one of five paragraphs costs what it says of that one. */
class FailingRuleTest {

  @Test
  void aRuleCostsItsOwnFindingsInOneParagraph() {
    Checked checked = check("a.txt", Stage.RULES);

    assertLeftOut(checked.omissions(), Stage.RULES);
    assertThat(checked.omissions().get(0).reason()).startsWith("claim-rule: ");
    assertThat(findings(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    assertThat(claims(checked)).hasSize(5);
  }

  private static Checked checkMarks(Stage broken) {
    List<Rule> rules = List.of(new FaultRule(broken == Stage.RULES));
    return new Pipeline(steps(broken), rules)
        .check(article("a.txt", "“One”\n\n(BROKEN”\n\n(Three”\n\n(Unopened”\n\n(Five”\n"));
  }

  @Test
  void aRuleThatFailsOnAFaultyMarkCostsTheFindingsOfItsParagraph() {
    Checked checked = checkMarks(Stage.RULES);

    assertThat(findings(checked)).containsExactly("OKEN”", "hree”", "Five”");
    assertThat(checked.omissions())
        .singleElement()
        .satisfies(o -> assertThat(o.place().orElseThrow().paragraph()).isEqualTo(4));
  }

  @Test
  void faultyMarksOfAParagraphThatAttributionFailsOnAreFlagged() {
    Checked checked = checkMarks(Stage.ATTRIBUTION);

    assertThat(checked.omissions()).hasSize(1);
    assertThat(findings(checked)).containsExactly("OKEN”", "hree”", "ened”", "Five”");
  }

  /** Cannot be called by its name more than once. */
  private static Rule namelessRule() {
    AtomicBoolean asked = new AtomicBoolean();
    return new Rule() {
      @Override
      public String name() {
        if (asked.getAndSet(true)) {
          throw new NoClassDefFoundError("names");
        }
        return "nameless";
      }

      @Override
      public Severity severity() {
        return Severity.ERROR;
      }

      @Override
      public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
        return List.of();
      }
    };
  }

  @Test
  void whatIsThrownBetweenTheStepsIsToldOfTheLastOne() {
    Pipeline pipeline = new Pipeline(steps(Stage.READING), List.of(namelessRule()));

    assertThat(pipeline.check(article("a.txt")).omissions())
        .singleElement()
        .satisfies(o -> assertThat(o.stage()).isEqualTo(Stage.CLAIMS));
  }
}
