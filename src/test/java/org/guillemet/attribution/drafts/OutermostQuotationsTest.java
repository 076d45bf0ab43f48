package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.attribution.HandMade;
import org.guillemet.quotations.Quotation.Form;
import org.junit.jupiter.api.Test;

class OutermostQuotationsTest {

  @Test
  void findsTheQuotationAroundWordsOnlyWhenItHoldsThemWhole() {
    HandMade made = LeakingDam.made();
    Context context = made.context();

    assertThat(context.isQuoted(made.token("leaks"))).isTrue();
    assertThat(context.isQuoted(made.span("“It leaks.”"))).isTrue();
    assertThat(context.isQuoted(made.token("said"))).isFalse();
    assertThat(context.isQuoted(made.span(": “It"))).isFalse();
    assertThat(context.isQuoted(made.span("leaks.” Nobody"))).isFalse();
    assertThat(context.isQuoted(made.span("Nobody"))).isFalse();
  }

  @Test
  void findsTheQuotationsThatShareACharacterWithWords() {
    HandMade made = LeakingDam.made();
    Context context = made.context();

    assertThat(context.quotationsIn(made.span(": “"))).hasSize(1);
    assertThat(context.quotationsIn(made.span("” "))).hasSize(1);
    assertThat(context.quotationsIn(made.span("said: "))).isEmpty();
    assertThat(context.quotationsIn(made.span(" Nobody"))).isEmpty();
  }

  @Test
  void findsTheQuotationThatEndsRightBefore() {
    HandMade made = LeakingDam.made();
    Context context = made.context();

    assertThat(context.quotationEndingBefore(made.span("Nobody").start())).isPresent();
    assertThat(context.quotationEndingBefore(made.span("“It leaks.”").end())).isPresent();
    assertThat(context.quotationEndingBefore(made.span("body").start())).isEmpty();
    assertThat(context.quotationEndingBefore(made.span("leaks").end())).isEmpty();
    assertThat(context.quotationEndingBefore(made.span("said").end())).isEmpty();
    assertThat(context.quotationEndingBefore(0)).isEmpty();
    assertThat(context.quotationEndingBefore(LeakingDam.TEXT.length())).isEmpty();
  }

  @Test
  void findsAQuotationOfOneCharacterAtTheVeryStart() {
    HandMade made = LeakingDam.made();
    Context context = made.context(LeakingDam.quotation(made, "B", "B", Form.SINGLE, 0));

    assertThat(context.quotationEndingBefore(1)).isPresent();
    assertThat(context.quotationEndingBefore(0)).isEmpty();
  }

  @Test
  void findsTheFirstQuotationFromAnOffsetOn() {
    HandMade made = LeakingDam.made();
    Context context = made.context();
    int start = made.span("“").start();

    assertThat(context.quotationBehind(0)).isPresent();
    assertThat(context.quotationBehind(start)).isPresent();
    assertThat(context.quotationBehind(start + 1)).isEmpty();
    assertThat(context.quotationBehind(made.span("Nobody").start())).isEmpty();
  }
}
