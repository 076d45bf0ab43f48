package org.guillemet.compare.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.compare.Codes;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Folding;

/** Finds out why two values that differ may both be right. */
final class Excuses {

  /** Traits that only one of two tellings of the same value may not have. */
  private static final Set<Trait> STAGES = EnumSet.of(Trait.WANTED, Trait.BEFORE, Trait.NET);

  /** Axes on which two may stand at two ends. */
  private static final Set<String> OF_SOMEBODY =
      Set.of("contest", "membership", "presence", "stand", "admission", "life", "harm");

  private static final Set<String> RISING =
      Set.of(
          "m:killed",
          "m:injured",
          "m:rescued",
          "m:arrested",
          "m:evacuated",
          "m:infected",
          "m:destroyed",
          "m:burnt-area",
          "m:displaced",
          "m:signatures");

  private static final Set<String> MOVING =
      Set.of("m:missing", "m:hospitalised", "m:without-power", "m:homeless", "m:survivors");

  /** So many words besides, and two clauses are the same by no chance. */
  private static final int WORDING = 3;

  /** Numbers up to this one are met by chance. */
  static final double FEW = 12;

  private Excuses() {}

  /** All that excuse a difference of two dates. */
  static Set<Excuse> ofDates(Told a, Told b, SideBySide all) {
    Set<Excuse> found = EnumSet.noneOf(Excuse.class);
    if (!ofOneWording(a, b, all.onRightAs(a)).isEmpty()
        || !ofOneWording(b, a, all.onLeftAs(b)).isEmpty()) {
      found.add(Excuse.ELSEWHERE);
    }
    if (areOfTwoStages(a, b) || areOfTwoStages(b, a)) {
      found.add(Excuse.STAGE);
    }
    if (areOfTwoStates(a, b)) {
      found.add(Excuse.UPDATE);
    }
    if (Opposites.tell(a.near(), b.near())) {
      found.add(Excuse.EVENT);
    }
    if (areOfTwoSayings(a, b)) {
      found.add(Excuse.SAYING);
    }
    if (a.isQuoted() && b.isQuoted()) {
      found.add(Excuse.QUOTED);
    }
    return found;
  }

  /** All that excuse a difference of two outcomes. */
  static Set<Excuse> ofOutcomes(Told a, Told b, SideBySide all) {
    Set<Excuse> found = EnumSet.noneOf(Excuse.class);
    if (cameOutSo(a, all.onRightAs(a)) || cameOutSo(b, all.onLeftAs(b))) {
      found.add(Excuse.ELSEWHERE);
    }
    if (Times.areOfTwoTimes(a, b) && !(Times.isTold(a, all.right()) && Times.isTold(b, all.left()))
        || Times.isAnyFar(a, b, all)
        || Times.areFarApart(a, b)) {
      found.add(Excuse.PERIOD);
    }
    if (a.fact().is(Trait.UNSURE) || b.fact().is(Trait.UNSURE)) {
      found.add(Excuse.STAGE);
    }
    if (OF_SOMEBODY.contains(a.kind()) && !a.counted().meet(b.counted())) {
      found.add(Excuse.OTHER);
    }
    if (a.isQuoted() || b.isQuoted()) {
      found.add(Excuse.QUOTED);
    }
    if (areDisputed(a, b)) {
      found.add(Excuse.DISPUTED);
    }
    return found;
  }

  /** Whether each tells what number it was on that day of the week: a dated event has but one. */
  private static boolean areOfTwoStates(Told a, Told b) {
    boolean dated = (a.words() + b.words()).chars().anyMatch(Character::isDigit);
    return !dated
        && a.claim().facts().stream()
            .flatMap(f -> f.figure().flatMap(Amount::of).stream())
            .anyMatch(
                x ->
                    b.claim().facts().stream()
                        .flatMap(f -> f.figure().flatMap(Amount::of).stream())
                        .anyMatch(x::excludes));
  }

  /** Whether both tell when somebody spoke, and nothing tells that it is the same. */
  private static boolean areOfTwoSayings(Told a, Told b) {
    return a.near().stream().anyMatch(Excuses::isSaying)
        && b.near().stream().anyMatch(Excuses::isSaying)
        && a.near().stream().filter(w -> !isSaying(w)).noneMatch(b.near()::mayMean);
  }

  private static boolean isSaying(Set<String> word) {
    return word.contains("h:announce") || word.contains("i:say") || word.contains("h:speak");
  }

  /** All that excuse a difference of two numbers. */
  static Set<Excuse> of(Told a, Told b, SideBySide all) {
    Set<Excuse> found = EnumSet.noneOf(Excuse.class);
    Amount x = a.amount().orElseThrow();
    Amount y = b.amount().orElseThrow();
    if (!x.excludes(y)) {
      found.add(Excuse.COMPATIBLE);
    }
    if (isTold(a, b, ofOneWording(a, b, all.onRightAs(a)))
        || isTold(b, a, ofOneWording(b, a, all.onLeftAs(b)))) {
      found.add(Excuse.ELSEWHERE);
    }
    if (Reckoning.isReckoned(a, b, all) || Reckoning.isReckoned(b, a, all)) {
      found.add(Excuse.RECKONED);
    }
    if (Times.areOfTwoTimes(a, b)
        || Times.isAnyFar(a, b, all)
        || Times.areFarApart(a, b)
        || Times.areOfTwoHours(a, b)) {
      found.add(Excuse.PERIOD);
    }
    if (areOfTwoStages(a, b) || areOfTwoStages(b, a)) {
      found.add(Excuse.STAGE);
    }
    if ((x.dimension().equals("age") || x.unit().equals("y")) && isLater(a, b)) {
      found.add(Excuse.AGE);
    }
    if (x.dimension().equals("age") && areOfTwoNames(a, b)) {
      found.add(Excuse.OTHER);
    }
    if (isUpdate(a, b, x, y)) {
      found.add(Excuse.UPDATE);
    }
    if (a.isQuoted() && b.isQuoted()) {
      found.add(Excuse.QUOTED);
    }
    if (areDisputed(a, b)) {
      found.add(Excuse.DISPUTED);
    }
    return found;
  }

  /** Whether only the first is asked for, expected, former, or without what the other holds. */
  private static boolean areOfTwoStages(Told a, Told b) {
    boolean open =
        b.fact().is(Trait.AHEAD) || b.fact().is(Trait.UNSURE) || b.fact().is(Trait.WANTED);
    String dimension = a.amount().map(Amount::dimension).orElse("");
    boolean whole = dimension.equals("length") || Amount.isMoney(dimension);
    return STAGES.stream().anyMatch(t -> a.fact().is(t) && !b.fact().is(t))
        || whole && a.fact().is(Trait.GROSS) && !b.fact().is(Trait.GROSS)
        || a.fact().is(Trait.ESTIMATED) && !b.fact().is(Trait.ESTIMATED) && !open;
  }

  /**
   * Where two facts stand in the same words, those of the other article that stand in all of them:
   * what it tells in other words is then of something else.
   *
   * @param others those that are told there as the first is here
   */
  private static List<Told> ofOneWording(Told one, Told other, List<Told> others) {
    return one.clause().size() >= WORDING && one.clause().equals(other.clause())
        ? others.stream()
            .filter(t -> one.clause().shared(t.clause()) == one.clause().size())
            .toList()
        : others;
  }

  /**
   * Whether an article tells a number, and not of something else: where six died and twenty were
   * hurt, "twenty died" is not told.
   *
   * @param other the number there that is laid beside it
   * @param others those that are told there as the first is here
   */
  private static boolean isTold(Told one, Told other, List<Told> others) {
    boolean ofOne = !Collections.disjoint(one.measures(), other.measures());
    return others.stream()
        .anyMatch(
            t ->
                !ofOne
                    || t.measures().isEmpty()
                    || !Collections.disjoint(one.measures(), t.measures()));
  }

  /** Whether an article tells that something came out so, of what may be the same. */
  private static boolean cameOutSo(Told one, List<Told> others) {
    return others.stream()
        .anyMatch(
            t ->
                one.counted().isEmpty() || t.counted().isEmpty()
                    ? one.near().meet(t.near())
                    : one.counted().meet(t.counted()));
  }

  /** Whether each stands beside a name, and they are not of one person. */
  private static boolean areOfTwoNames(Told a, Told b) {
    Set<String> x = a.near().only(Codes.NAME);
    Set<String> y = b.near().only(Codes.NAME);
    return !x.isEmpty() && !y.isEmpty() && Collections.disjoint(x, y);
  }

  /** Whether years between the articles are those between the ages. */
  private static boolean isLater(Told a, Told b) {
    long days = Times.daysBetween(a, b);
    double years = b.number() - a.number();
    return Math.abs(years - days / 365.25) <= 1.01 && Math.abs(days) > 0
        || Math.abs(years) <= 1 && Math.abs(days) > 0;
  }

  /** Whether the later article counts more of what is counted on. */
  private static boolean isUpdate(Told a, Told b, Amount x, Amount y) {
    long days = Times.daysBetween(a, b);
    boolean more = days > 0 ? y.value() > x.value() : x.value() > y.value();
    boolean counted = more && has(a, RISING) && has(b, RISING) || has(a, MOVING) && has(b, MOVING);
    boolean running = Set.of("count", "area").contains(x.dimension()) && days != 0;
    return counted
        && running
        && !a.fact().is(Trait.FINAL)
        && !b.fact().is(Trait.FINAL)
        && !Times.isOld(a)
        && !Times.isOld(b);
  }

  private static boolean has(Told told, Set<String> measures) {
    return !Collections.disjoint(told.measures(), measures)
        || !Collections.disjoint(told.counted().only("m:"), measures);
  }

  private static boolean areDisputed(Told a, Told b) {
    Optional<String> x = speaker(a);
    Optional<String> y = speaker(b);
    return x.isPresent() && y.isPresent() && Collections.disjoint(words(x.get()), words(y.get()));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Folding.words(name));
  }

  private static Optional<String> speaker(Told told) {
    return told.claim()
        .attribution()
        .flatMap(Attribution::speaker)
        .map(Speaker::entity)
        .filter(e -> e.kind() == Entity.Kind.PERSON || e.kind() == Entity.Kind.ORGANIZATION)
        .map(Entity::name)
        .filter(n -> Character.isUpperCase(n.codePointAt(0)));
  }
}
