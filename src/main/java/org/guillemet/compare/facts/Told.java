package org.guillemet.compare.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;
import org.guillemet.compare.Account;
import org.guillemet.compare.Codes;
import org.guillemet.compare.FactMatch.Place;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Language;

/**
 * A fact of an article in the form in which facts are compared: its words under codes that both
 * languages share. Each word is a set of codes, any of which may be meant.
 *
 * @param account the article
 * @param claim of which it is
 * @param fact as it was read
 * @param amount of a number that says something by itself
 * @param days of a date; for a weekday in an article without a date, that of any week
 * @param measures what is measured, by the words that govern it
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
    Set<String> measures,
    Set<Set<String>> counted,
    Set<Set<String>> near,
    Set<Set<String>> clause,
    Set<Set<String>> sentence) {

  private static final String MEASURE = "m:";
  private static final String DATE = "date";

  private static final String PERSON = "t:person";

  /** What the list of things says of many words: none is another for that. */
  private static final Set<String> MARKS = Set.of(PERSON, "t:event");

  static Told of(Account account, Claim claim, Fact fact) {
    Language language = account.article().language();
    Set<Set<String>> near = FactCodes.of(fact.near(), language);
    return new Told(
        account,
        claim,
        fact,
        fact.figure().flatMap(Amount::of),
        fact.period().flatMap(p -> p.days().or(() -> weekday(account, p))),
        only(near, MEASURE),
        FactCodes.of(fact.counted(), language),
        near,
        FactCodes.of(fact.clause(), language),
        FactCodes.of(fact.sentence(), language));
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

  /** Those codes of some words that begin so. */
  static Set<String> only(Set<Set<String>> words, String prefix) {
    return words.stream()
        .flatMap(Set::stream)
        .filter(c -> c.startsWith(prefix) && !MARKS.contains(c))
        .collect(Collectors.toSet());
  }

  /** Whether people are counted. */
  boolean isOfPeople() {
    return counted.stream().anyMatch(w -> w.contains(PERSON));
  }

  /** The words that are no names. */
  static Set<Set<String>> plain(Set<Set<String>> words) {
    return words.stream()
        .filter(w -> w.stream().noneMatch(c -> c.startsWith(Codes.NAME)))
        .collect(Collectors.toSet());
  }

  /** How many of some words may be meant by others. */
  static int shared(Set<Set<String>> some, Set<Set<String>> others) {
    Set<String> all = new HashSet<>();
    others.forEach(all::addAll);
    all.removeAll(MARKS);
    return (int) some.stream().filter(w -> !Collections.disjoint(w, all)).count();
  }

  /** Whether what tells the one may tell the other, as far as it goes. */
  boolean mayBe(Told other) {
    if (!measures.isEmpty()
        && !other.measures.isEmpty()
        && Collections.disjoint(measures, other.measures)) {
      return false;
    }
    return counted.isEmpty()
        || other.counted.isEmpty()
        || shared(counted, other.counted) > 0
        || shared(near, other.near) > 0;
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
