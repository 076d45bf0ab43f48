package org.guillemet.pipeline;

import java.util.List;
import java.util.Objects;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.claims.Claim;
import org.guillemet.claims.stage.ClaimFinder;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;

/**
 * What the stages of an article do. All are thread-safe.
 *
 * @param quotations finds them, their use still unknown
 * @param grammar analyses the reading text
 * @param attribution tells what the quotations are used for, and who says what
 * @param claims finds them
 */
record Steps(
    QuotationStep quotations, Analyzer grammar, AttributionStep attribution, ClaimStep claims) {

  /** From an article to its quotations. */
  interface QuotationStep {
    Quotations find(Article article);
  }

  /** From grammar and quotations to attributions. */
  interface AttributionStep {
    Attributed attribute(
        Article article, Analysis analysis, Quotations quotations, ArticleSettings settings);
  }

  /** From attributions to claims. */
  interface ClaimStep {
    List<Claim> find(
        Article article, Analysis analysis, Attributed attributed, ArticleSettings settings);
  }

  Steps {
    Objects.requireNonNull(quotations);
    Objects.requireNonNull(grammar);
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(claims);
  }

  /** Those of the program. */
  static Steps of(Analyzer analyzer) {
    ClaimFinder finder = new ClaimFinder();
    return new Steps(
        new QuotationFinder()::find,
        analyzer,
        (article, analysis, quotations, settings) ->
            new Attributor(settings.outlets()).attribute(article, analysis, quotations),
        (article, analysis, attributed, settings) ->
            finder.find(
                article,
                analysis,
                attributed.quotations(),
                attributed.attributions(),
                attributed.entities()));
  }
}
