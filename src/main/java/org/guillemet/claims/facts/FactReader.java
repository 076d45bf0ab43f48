package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Outcome;
import org.guillemet.claims.Period;
import org.guillemet.claims.WordSets;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/** Reads what a clause fixes: its numbers, its dates and how things came out. Not thread-safe. */
public final class FactReader {

  private final ClauseReading reading;
  private final Sentence sentence;
  private final TraitReader traits;
  private final WordSets sets;

  /** What each word of the sentence stands for; read for the first fact that is found. */
  private List<String> keys;

  /**
   * Reads a clause.
   *
   * @param sets of its article
   */
  public FactReader(ClauseReading reading, WordSets sets) {
    this.reading = reading;
    this.sets = sets;
    this.sentence = reading.clause().sentence();
    this.traits = new TraitReader(reading);
  }

  /** The facts in text order: numbers that are no part of a date, dates, and outcomes. */
  public List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    new FactFigures(reading).all().forEach(figure -> facts.add(fact(figure)));
    reading.periods().forEach(period -> facts.add(fact(period)));
    new OutcomeReader(reading).all().forEach(told -> facts.add(fact(told)));
    facts.sort(Comparator.comparing(Fact::span));
    return facts;
  }

  private Fact fact(Figure figure) {
    Set<Token> counted = new LinkedHashSet<>();
    noun(figure).ifPresent(n -> Governors.phrase(sentence, n, figure.span(), counted));
    return words(figure.span())
        .fact(Optional.of(figure), Optional.empty(), Optional.empty(), keys(counted));
  }

  private Fact fact(Period period) {
    return words(period.span())
        .fact(Optional.empty(), Optional.of(period), Optional.empty(), Set.of());
  }

  private Fact fact(OutcomeReader.Found told) {
    Set<Token> holder = new LinkedHashSet<>();
    holder(told).ifPresent(t -> Governors.phrase(sentence, t, told.span(), holder));
    Set<Token> governors = Governors.climb(sentence, told.head(), told.span());
    return words(told.span(), told.head(), governors, traits.of(told))
        .fact(Optional.empty(), Optional.empty(), Optional.of(told.outcome()), keys(holder));
  }

  /** What is done to, or whoever does it; in passives what stands in its place. */
  private Optional<Token> holder(OutcomeReader.Found told) {
    Token top = Governors.top(sentence, told.head());
    if (told.aside() && top.is("acl")) {
      return sentence.head(top);
    }
    Optional<Token> subject = sentence.child(top, "nsubj").or(reading.clause()::subject);
    if (!told.ofSubject()) {
      return sentence.child(top, "obj").or(() -> subject);
    }
    return subject.filter(t -> t.is("nsubj:pass")).isPresent()
        ? sentence.child(top, "obl:agent")
        : subject;
  }

  /** What the words around a fact tell. */
  private record Words(
      Span span,
      List<Period> times,
      Set<String> near,
      Set<String> clause,
      Set<String> sentence,
      Set<Trait> traits) {

    Fact fact(
        Optional<Figure> figure,
        Optional<Period> period,
        Optional<Outcome> outcome,
        Set<String> counted) {
      return new Fact(
          span, figure, period, outcome, times, counted, near, clause, sentence, traits);
    }
  }

  private Words words(Span span) {
    Token head = Governors.head(sentence, span);
    Set<Token> governors = Governors.climb(sentence, head, span);
    return words(span, head, governors, traits.of(span, governors));
  }

  private Words words(Span span, Token head, Set<Token> governors, Set<Trait> told) {
    return new Words(
        span,
        Governors.times(reading, head, span),
        keys(governors),
        keys(beside(reading.clause().tokens(), span)),
        keys(beside(sentence.tokens(), span)),
        told);
  }

  /** The words that are no part of a fact, with the noun that it counts. */
  private static List<Token> beside(List<Token> tokens, Span span) {
    return tokens.stream().filter(t -> !t.span().overlaps(span) || Governors.isNoun(t)).toList();
  }

  /** Without those of dates. */
  private static List<String> keys(ClauseReading reading) {
    Sentence sentence = reading.clause().sentence();
    List<String> keys = new ArrayList<>(TokenKeys.of(reading.language()).of(sentence));
    for (Token token : sentence.tokens()) {
      if (reading.periods().stream().anyMatch(p -> p.span().overlaps(token.span()))) {
        keys.set(token.index(), "");
      }
    }
    return keys;
  }

  private Set<String> keys(Collection<Token> tokens) {
    if (keys == null) {
      keys = keys(reading);
    }
    return sets.of(
        tokens.stream()
            .map(t -> keys.get(t.index()))
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Optional<Token> noun(Figure figure) {
    return figure.counted().isEmpty()
        ? Optional.empty()
        : sentence.tokens().stream()
            .filter(t -> t.span().overlaps(figure.span()) && t.lemma().equals(figure.counted()))
            .findFirst();
  }
}
