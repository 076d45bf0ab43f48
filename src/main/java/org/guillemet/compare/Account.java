package org.guillemet.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Article;

/**
 * What one article tells, as far as it is compared with others. Immutable.
 *
 * @param article the article; all spans of the other components are in its reading text
 * @param quotations by start
 * @param attributions in text order
 * @param entities in the order of the first mention
 * @param claims in text order
 * @param archived whether it is known from a record of earlier articles only
 */
public record Account(
    Article article,
    List<Quotation> quotations,
    List<Attribution> attributions,
    List<Entity> entities,
    List<Claim> claims,
    boolean archived) {

  /** By path: what is found does not depend on the order in which articles were named. */
  public static final Comparator<Account> BY_PATH = Comparator.comparing(a -> a.article().path());

  /** Of an article that is at hand. */
  public Account(
      Article article,
      List<Quotation> quotations,
      List<Attribution> attributions,
      List<Entity> entities,
      List<Claim> claims) {
    this(article, quotations, attributions, entities, claims, false);
  }

  public Account {
    Objects.requireNonNull(article);
    quotations = List.copyOf(quotations);
    attributions = List.copyOf(attributions);
    Map<String, Entity> all = new LinkedHashMap<>();
    entities.forEach(e -> all.putIfAbsent(e.id(), e));
    for (Attribution attribution : attributions) {
      attribution.speaker().ifPresent(s -> all.putIfAbsent(s.entity().id(), s.entity()));
      attribution.outlet().ifPresent(o -> all.putIfAbsent(o.id(), o));
    }
    entities = List.copyOf(all.values());
    claims = List.copyOf(claims);
  }

  /** The same as far as quotations are compared. */
  public Account withoutClaims() {
    return new Account(article, quotations, attributions, entities, List.of(), archived);
  }

  /** Where the account stands among others in time; undated ones come last, archived ones first. */
  public LocalDate day() {
    return article.metadata().published().orElse(archived ? LocalDate.MIN : LocalDate.MAX);
  }

  /** Earlier before later, then by path. */
  public static <T> Comparator<T> inTime(Function<T, Account> account) {
    return Comparator.<T, LocalDate>comparing(t -> account.apply(t).day())
        .thenComparing(t -> account.apply(t).article().path());
  }
}
