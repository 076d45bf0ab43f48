package org.guillemet.compare.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period.Days;
import org.guillemet.compare.FactMatch;
import org.guillemet.compare.FactMatch.Reading;

/**
 * Finds numbers and dates of one article that are told of one thing and exclude each other. An
 * article tells of much that is alike and not the same, so that only what a slip explains is taken:
 * a title that the text does not bear out, digits in another order, one year too many, two days for
 * one event of one thing.
 */
final class FactsWithin {

  /** How alike what surrounds two numbers must be. */
  private static final double ALIKE = 0.2;

  private static final double SCALE = 500;

  /** What happens to one thing but once in a season. */
  private static final Set<String> ONCE =
      Set.of("h:open", "h:inaugurate", "h:come-into-force", "h:die", "h:born");

  /** Days: further apart it may be the next year's. */
  private static final int SEASON = 60;

  private static final double SURE = 0.8;

  private final List<Told> all;
  private final List<Told> laid;

  /**
   * @param all of the article
   * @param laid those that are laid side by side
   */
  FactsWithin(List<Told> all, List<Told> laid) {
    this.all = all;
    this.laid = laid;
  }

  List<FactMatch> matches() {
    List<FactMatch> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Told a : laid) {
      for (Told b : laid) {
        if (a.fact().span().start() > b.fact().span().end()
            && !a.claim().equals(b.claim())
            && (areFiguresOfOne(a, b) || areDatesOfOne(a, b))
            && seen.add(a.words())) {
          found.add(
              new FactMatch(a.place(), b.place(), SURE, Reading.CONFLICT, List.of("one article")));
        }
      }
    }
    return found;
  }

  private boolean areFiguresOfOne(Told a, Told b) {
    if (a.amount().isEmpty()
        || b.amount().isEmpty()
        || !a.amount().get().excludes(b.amount().get())) {
      return false;
    }
    boolean title = b.fact().is(Trait.DISPLAY) && !a.fact().is(Trait.DISPLAY);
    boolean borne = title && others(b).anyMatch(t -> Facts.agree(t, b));
    boolean slip = FactFeatures.isSlip(a, b) && !isSmall(a);
    boolean one = FactFeatures.haveOneUnit(a, b);
    return (title && one && !borne && isOnlyOne(a, b) && isOfOneThing(a, b)
            || slip && isOfOneThing(a, b)
            || slip && isOfOtherScale(a, b))
        && areAlikeInTime(a, b)
        && Excuses.of(a, b, new SideBySide(all, all)).stream().allMatch(e -> e == Excuse.ELSEWHERE);
  }

  /** Whether the text has no other number for what the title tells. */
  private boolean isOnlyOne(Told a, Told title) {
    return others(title)
        .filter(t -> t != a && t.amount().isPresent())
        .filter(t -> t.amount().get().dimension().equals(a.amount().orElseThrow().dimension()))
        .noneMatch(t -> isOfOneThing(t, title));
  }

  private Stream<Told> others(Told told) {
    return all.stream().filter(t -> t != told && !t.fact().is(Trait.DISPLAY));
  }

  /** "2.3 billion", "2.3 million": nobody has two such numbers. */
  private static boolean isOfOtherScale(Told a, Told b) {
    double ratio = a.amount().orElseThrow().value() / b.amount().orElseThrow().value();
    boolean scale = Math.max(ratio, 1 / ratio) > SCALE;
    return scale && !a.amount().get().unit().isEmpty() && Likeness.of(a, b) > 0;
  }

  private static boolean isSmall(Told told) {
    return Math.abs(told.fact().figure().map(Figure::quantity).orElseThrow().value().doubleValue())
        <= Excuses.FEW;
  }

  private static boolean isOfOneThing(Told a, Told b) {
    Set<String> x = a.measures();
    Set<String> y = b.measures();
    boolean measured = !Collections.disjoint(x, y);
    boolean counted = a.counted().meet(b.counted());
    return a.mayBe(b) && (measured || counted) && Likeness.of(a, b) >= ALIKE;
  }

  private static boolean areAlikeInTime(Told a, Told b) {
    return Set.of(Trait.BEFORE, Trait.EACH, Trait.CHANGE, Trait.PART, Trait.WANTED, Trait.TOTAL)
        .stream()
        .allMatch(t -> a.fact().is(t) == b.fact().is(t));
  }

  private static boolean happensOnce(Set<String> some, Set<String> others) {
    return ONCE.stream().anyMatch(k -> some.contains(k) && others.contains(k));
  }

  /** Two days of one season, both with a number: on weekdays much goes on. */
  private static boolean areNear(Told a, Told b) {
    Days x = a.days().orElseThrow();
    Days y = b.days().orElseThrow();
    return x.first().equals(x.last())
        && y.first().equals(y.last())
        && Math.abs(ChronoUnit.DAYS.between(x.first(), y.first())) <= SEASON
        && isNumbered(a)
        && isNumbered(b)
        && a.fact().is(Trait.AHEAD) == b.fact().is(Trait.AHEAD);
  }

  private static boolean isNumbered(Told told) {
    return told.words().chars().anyMatch(Character::isDigit);
  }

  /** Whether words besides the event are in both: "the museum". */
  private static boolean isOfOneHolder(Told a, Told b) {
    return a.near().stream()
        .filter(w -> w.stream().noneMatch(c -> c.startsWith("h:")))
        .anyMatch(b.near()::mayMean);
  }

  /** One year or month of one event with another day, or digits in another order. */
  private boolean areDatesOfOne(Told a, Told b) {
    if (Dates.of(a, b).filter(dates -> !dates.agree()).isEmpty()) {
      return false;
    }
    Set<String> x = a.near().only("h:");
    Set<String> y = b.near().only("h:");
    boolean event = !Collections.disjoint(x, y);
    boolean slip = FactFeatures.isSlip(a.days().get().first(), b.days().get().first());
    return event
        && (slip || happensOnce(x, y) && areNear(a, b) && isOfOneHolder(a, b))
        && FactFeatures.length(a.days().get()) == FactFeatures.length(b.days().get())
        && Excuses.ofDates(a, b, new SideBySide(all, all)).stream()
            .allMatch(e -> e == Excuse.ELSEWHERE);
  }
}
