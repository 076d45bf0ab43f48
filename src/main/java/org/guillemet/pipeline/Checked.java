package org.guillemet.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.compare.Account;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotation;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * What a report tells of one article. Its grammar is left out: it is large, and no report needs it.
 *
 * @param article the article; all spans of the other components are in its reading text
 * @param quotations by start
 * @param attributions in text order
 * @param entities in the order of the first mention
 * @param claims in text order
 * @param findings in text order, then by rule
 * @param omissions what of the article could not be checked, in the order of the stages
 */
public record Checked(
    Article article,
    List<Quotation> quotations,
    List<Attribution> attributions,
    List<Entity> entities,
    List<Claim> claims,
    List<Finding> findings,
    List<Omission> omissions) {

  private static final Messages MESSAGES = Messages.in(Language.DEFAULT);

  /** By place, then by rule, then by what is said. */
  static final Comparator<Finding> IN_TEXT_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(f -> MESSAGES.of(f.message()));

  public Checked {
    Objects.requireNonNull(article);
    quotations = List.copyOf(quotations);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    omissions = List.copyOf(omissions);
  }

  /** Whether all its findings have been found, as far as the program knows. */
  public boolean isWhole() {
    return omissions.stream().noneMatch(Omission::isTrouble);
  }

  /** What is compared with other articles. */
  public Account account() {
    return new Account(article, quotations, attributions, entities, claims);
  }

  /** The same with more findings. */
  Checked with(List<Finding> more) {
    return with(more, List.of());
  }

  /** The same with more findings, and with omissions of a later stage. */
  Checked with(List<Finding> more, List<Omission> later) {
    return new Checked(
        article,
        quotations,
        attributions,
        entities,
        claims,
        Stream.concat(findings.stream(), more.stream()).sorted(IN_TEXT_ORDER).toList(),
        Stream.concat(omissions.stream(), later.stream()).toList());
  }
}
