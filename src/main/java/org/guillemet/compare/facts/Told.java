package org.guillemet.compare.facts;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;
import org.guillemet.compare.Account;
import org.guillemet.compare.FactMatch.Place;
import org.guillemet.quotations.Quotation.Use;

/**
 * A fact of an article in the form in which facts are compared: its words under codes that both
 * languages share.
 *
 * @param account the article
 * @param claim of which it is
 * @param fact as it was read
 * @param amount of a number that says something by itself
 * @param days of a date; for a weekday in an article without a date, that of any week
 * @param counted what is counted
 * @param near what governs it
 * @param clause what its clause speaks of
 * @param sentence what its sentence speaks of
 */
record Told(
    Account account,
    Claim claim,
    Fact fact,
    Optional<Amount> amount,
    Optional<Days> days,
    FactWords counted,
    FactWords near,
    FactWords clause,
    FactWords sentence) {

  private static final String MEASURE = "m:";
  private static final String DATE = "date";

  static Told of(Account account, Claim claim, Fact fact, FactCodes codes) {
    return new Told(
        account,
        claim,
        fact,
        fact.figure().flatMap(Amount::of),
        fact.period().flatMap(p -> p.days().or(() -> weekday(account, p))),
        codes.of(fact.counted()),
        codes.of(fact.near()),
        codes.of(fact.clause()),
        codes.of(fact.sentence()));
  }

  /**
   * What it can be laid beside: numbers of its dimension, dates, or outcomes of its axis; empty for
   * nothing.
   */
  String kind() {
    return fact.outcome()
        .map(Axes::of)
        .orElseGet(() -> days.isPresent() ? DATE : amount.map(Amount::dimension).orElse(""));
  }

  /** Whether its day is of any week. */
  boolean isOfAnyWeek() {
    return fact.period().filter(p -> p.days().isEmpty()).isPresent();
  }

  /** The days of any week, of one weekday or a night in an article without a date. */
  private static Optional<Days> weekday(Account account, Period period) {
    return account.article().metadata().published().isPresent()
        ? Optional.empty()
        : AnyWeek.of(period.span().of(account.article().text()), account.article().language());
  }

  /** What is measured, by the words that govern it. */
  Set<String> measures() {
    return near.only(MEASURE);
  }

  /** Whether people are counted. */
  boolean isOfPeople() {
    return counted.hasPerson();
  }

  /** Whether what tells the one may tell the other, as far as it goes. */
  boolean mayBe(Told other) {
    if (!measures().isEmpty()
        && !other.measures().isEmpty()
        && Collections.disjoint(measures(), other.measures())) {
      return false;
    }
    return counted.isEmpty()
        || other.counted.isEmpty()
        || counted.meet(other.counted)
        || near.meet(other.near);
  }

  /** The number as it is written, whatever its unit. */
  double number() {
    return fact.figure().orElseThrow().quantity().value().doubleValue();
  }

  Place place() {
    return new Place(account, claim, fact);
  }

  /** Whether it stands in somebody's quoted words. */
  boolean isQuoted() {
    return account.quotations().stream()
        .filter(q -> q.use() == Use.SPEECH)
        .anyMatch(q -> q.span().overlaps(fact.span()));
  }

  String words() {
    return fact.span().of(account.article().text());
  }
}
