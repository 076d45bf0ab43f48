package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class RulePageTest {

  @Test
  void aPageSaysFirstWhatItsRuleFlags() {
    assertThat(RulePage.of("vague-attribution", Language.ENGLISH).flatMap(RulePage::flags))
        .contains("A claim hung on nobody in particular: some, experts, critics, it is believed.");
  }

  @Test
  void everyRuleHasAPageThatSaysSo() {
    for (RuleDescription rule : BuiltInRules.set().descriptions()) {
      for (Language language : Language.values()) {
        assertThat(RulePage.of(rule.name(), language).flatMap(RulePage::flags))
            .as(rule.name())
            .hasValueSatisfying(text -> assertThat(text).hasSizeGreaterThan(20));
      }
    }
  }

  @Test
  void whatIsNoRuleHasNoPage() {
    assertThat(RulePage.of("no-such-rule", Language.ENGLISH)).isEmpty();
  }

  @Test
  void aPageWithoutHeadingsSaysNothingOfIt() {
    assertThat(new RulePage("# a\n\nText.\n").flags()).isEmpty();
    assertThat(new RulePage("# a\n\n## What\n").flags()).contains("");
  }
}
