package org.guillemet.attribution;

import java.util.List;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;

/** Finds who says what in one article. Thread-safe. */
public final class Attributor {

  /** The attributions of an article, with speakers and outlets. */
  public Attributed attribute(Article article, Analysis analysis, Quotations quotations) {
    return new Attributed(quotations, List.of(), List.of());
  }
}
