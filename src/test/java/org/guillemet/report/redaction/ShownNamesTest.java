package org.guillemet.report.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.report.Reports.article;

import java.util.List;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;

class ShownNamesTest {

  private static ShownNames names(String text) {
    Article article = article("a.txt", text);
    Checked checked =
        new Checked(
            article,
            new QuotationFinder().find(article).all(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new ShownNames(article, new HiddenWords(checked));
  }

  @Test
  void aNameIsShownIfItStandsOutsideOfQuotations() {
    assertThat(names("“Ask Paul Martin.” Then Paul Martin left.\n").isShown("Paul Martin"))
        .isTrue();
    assertThat(names("“Ask Paul Martin.” Then Martin left.\n").isShown("Paul Martin")).isFalse();
    assertThat(names("“Ask Paul Martin.” Then Martin left.\n").isShown("martin")).isTrue();
  }

  @Test
  void whatAQuotationPartsIsNoName() {
    assertThat(
            names("It was said by Paul. “Ask Paul Martin.” Martin left.\n").isShown("Paul Martin"))
        .isFalse();
  }
}
