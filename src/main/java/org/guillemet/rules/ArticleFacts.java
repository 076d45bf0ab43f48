package org.guillemet.rules;

import java.util.List;
import java.util.Objects;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.claims.stage.Miscounts;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;

/**
 * All that is known of one article when the rules run. Thread-safe.
 *
 * @param article the article; all spans of the other components are in its reading text
 * @param analysis its grammar
 * @param quotations its quotations, with what they are used for, and its faulty marks
 * @param attributions who says what, in text order
 * @param entities whom and what it speaks of, in the order of the first mention
 * @param claims what it states, in text order
 * @param miscounts what cannot be right by itself, found out when it is first asked for
 */
public record ArticleFacts(
    Article article,
    Analysis analysis,
    Quotations quotations,
    List<Attribution> attributions,
    List<Entity> entities,
    List<Claim> claims,
    Miscounts miscounts) {

  public ArticleFacts {
    Objects.requireNonNull(article);
    Objects.requireNonNull(analysis);
    Objects.requireNonNull(quotations);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    Objects.requireNonNull(miscounts);
  }

  /** With what cannot be right by itself in the article. */
  public ArticleFacts(
      Article article,
      Analysis analysis,
      Quotations quotations,
      List<Attribution> attributions,
      List<Entity> entities,
      List<Claim> claims) {
    this(
        article,
        analysis,
        quotations,
        attributions,
        entities,
        claims,
        new Miscounts(article, analysis));
  }
}
