package org.guillemet.repository.cache;

import java.util.List;
import java.util.Set;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Outcome;
import org.guillemet.claims.Participant;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Signal;
import org.guillemet.claims.WordSets;

/** Writes and reads claims. */
final class ClaimCodec {

  private final EntityCodec entities;
  private final AttributionCodec attributions;
  private final WordSets sets = new WordSets();

  ClaimCodec(EntityCodec entities, AttributionCodec attributions) {
    this.entities = entities;
    this.attributions = attributions;
  }

  void write(Claim claim, ValueWriter out) {
    out.text(claim.id());
    out.spans(claim.spans());
    out.list(claim.participants(), participant -> write(participant, out));
    out.text(claim.predicate());
    out.span(claim.head());
    out.list(claim.figures(), figure -> write(figure, out));
    out.list(claim.periods(), period -> write(period, out));
    out.list(claim.facts(), fact -> write(fact, out));
    out.constant(claim.polarity());
    out.constant(claim.certainty());
    out.list(claim.signals(), signal -> write(signal, out));
    out.constant(claim.support());
    out.optional(claim.attribution(), attribution -> attributions.write(attribution, out));
  }

  Claim read(ValueReader in) {
    return new Claim(
        in.text(),
        in.spans(),
        in.list(() -> readParticipant(in)),
        in.text(),
        in.span(),
        in.list(() -> readFigure(in)),
        in.list(() -> readPeriod(in)),
        in.list(() -> readFact(in)),
        in.constant(Claim.Polarity.values()),
        in.constant(Claim.Certainty.values()),
        in.list(() -> readSignal(in)),
        in.constant(Claim.Support.values()),
        in.optional(() -> attributions.read(in)));
  }

  private void write(Participant participant, ValueWriter out) {
    entities.write(participant.entity(), out);
    out.constant(participant.role());
  }

  private Participant readParticipant(ValueReader in) {
    return new Participant(entities.read(in), in.constant(Participant.Role.values()));
  }

  private static void write(Figure figure, ValueWriter out) {
    out.span(figure.span());
    out.optional(figure.quantity().low(), out::decimal);
    out.optional(figure.quantity().high(), out::decimal);
    out.flag(figure.quantity().approximate());
    out.constant(figure.kind());
    out.text(figure.unit());
    out.text(figure.counted());
  }

  private static Figure readFigure(ValueReader in) {
    return new Figure(
        in.span(),
        new Quantity(in.optional(in::decimal), in.optional(in::decimal), in.flag()),
        in.constant(Figure.Kind.values()),
        in.text(),
        in.text());
  }

  private static void write(Period period, ValueWriter out) {
    out.span(period.span());
    out.optional(
        period.days(),
        days -> {
          out.day(days.first());
          out.day(days.last());
        });
  }

  private static Period readPeriod(ValueReader in) {
    return new Period(in.span(), in.optional(() -> new Period.Days(in.day(), in.day())));
  }

  private static void write(Fact fact, ValueWriter out) {
    out.span(fact.span());
    out.optional(fact.figure(), figure -> write(figure, out));
    out.optional(fact.period(), period -> write(period, out));
    out.optional(
        fact.outcome(),
        outcome -> {
          out.text(outcome.pole());
          out.flag(outcome.denied());
        });
    out.list(fact.times(), period -> write(period, out));
    for (Set<String> words : List.of(fact.counted(), fact.near(), fact.clause(), fact.sentence())) {
      out.list(words.stream().sorted().toList(), out::text);
    }
    out.list(fact.traits().stream().sorted().toList(), out::constant);
  }

  private Fact readFact(ValueReader in) {
    return new Fact(
        in.span(),
        in.optional(() -> readFigure(in)),
        in.optional(() -> readPeriod(in)),
        in.optional(() -> new Outcome(in.text(), in.flag())),
        in.list(() -> readPeriod(in)),
        words(in),
        words(in),
        words(in),
        words(in),
        Set.copyOf(in.list(() -> in.constant(Fact.Trait.values()))));
  }

  private Set<String> words(ValueReader in) {
    return sets.of(Set.copyOf(in.list(in::text)));
  }

  private static void write(Signal signal, ValueWriter out) {
    out.constant(signal.kind());
    out.span(signal.span());
  }

  private static Signal readSignal(ValueReader in) {
    return new Signal(in.constant(Signal.Kind.values()), in.span());
  }
}
