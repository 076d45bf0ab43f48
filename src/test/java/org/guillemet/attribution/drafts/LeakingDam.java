package org.guillemet.attribution.drafts;

import org.guillemet.attribution.HandMade;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Language;

/** A quotation behind a colon, and a sentence behind it. */
final class LeakingDam {

  static final String TEXT = "Brun said: “It leaks.” Nobody came.";

  /** The grammar of the second sentence. */
  static final String NOBODY = "Nobody PRON nsubj>came; came/come VERB root";

  private static final String LEAKS =
      "Brun PERSON nsubj>said; said/say VERB root; “ punct>leaks; It PRON nsubj>leaks;"
          + " leaks/leak VERB parataxis>said; . punct>leaks; ” punct>leaks";

  private LeakingDam() {}

  static HandMade made() {
    return HandMade.of(Language.ENGLISH, TEXT, LEAKS, NOBODY);
  }

  static Quotation quotation(HandMade made, String span, String words, Form form, int depth) {
    return new Quotation(made.span(span), made.span(words), form, depth, Use.SPEECH);
  }
}
