package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Finds percentages that the two numbers beside them do not give. Thread-safe. */
final class Percentages implements MiscountReader {

  /** How many words before the numbers, and behind them, may say that it is of something else. */
  private static final int NEAR = 4;

  /** How many words may lead from the numbers to the percentage. */
  private static final int REACH = 11;

  private static final int BEHIND = 5;

  /** So much may be lost by rounding on the way, in percent and as a part. */
  private static final double ROUNDING = 0.6;

  private static final double ROUNDED = 0.02;
  private static final double WHOLE = 100;

  private final Phrases changes;
  private final Phrases misstatements;
  private final NumberPairs pairs;

  Percentages(Language language) {
    this.changes = Phrases.of(language, "changes");
    this.misstatements = Phrases.of(language, "misstatements");
    this.pairs = new NumberPairs(language);
  }

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      List<Amount> percents =
          line.amounts().stream().filter(a -> a.isPercent() && a.isExact()).toList();
      if (!percents.isEmpty() && !line.has(misstatements, "wrong")) {
        pairs
            .changes(line)
            .forEach(
                p ->
                    percents.stream()
                        .flatMap(r -> ofChange(line, p, r).stream())
                        .findFirst()
                        .ifPresent(found::add));
        pairs
            .shares(line)
            .forEach(
                p ->
                    percents.stream()
                        .flatMap(r -> ofShare(line, p, r).stream())
                        .findFirst()
                        .ifPresent(found::add));
      }
    }
    return found;
  }

  private Optional<Miscount> ofChange(Line line, NumberPair pair, Amount percent) {
    boolean behind = percent.from() >= pair.to() && percent.from() - pair.to() <= REACH;
    boolean before = percent.to() <= pair.from() && pair.from() - percent.to() <= 2;
    boolean linked =
        behind && leadsTo(line, pair, percent) || before && leadsFrom(line, percent, pair);
    if (!linked || isOfSomethingElse(line, pair, percent)) {
      return Optional.empty();
    }
    double least = change(pair.base(), pair.other(), -1);
    double most = change(pair.base(), pair.other(), 1);
    double exact = change(pair.base(), pair.other(), 0);
    return miscount(Form.CHANGE, line, pair, percent, new double[] {least, exact, most});
  }

  /** The change in percent where rounding has taken the most away, or added the most. */
  private static double change(Amount base, Amount other, int way) {
    double from = base.number() - way * base.slack();
    double to = other.number() + way * other.slack();
    return from <= 0 ? Double.POSITIVE_INFINITY : (to - from) / from * WHOLE;
  }

  /** "…, a rise of 150 %", "…, up 150 %", "… (+150 %)". */
  private boolean leadsTo(Line line, NumberPair pair, Amount percent) {
    int from = pair.to();
    boolean apart =
        line.between(from, percent.from()).stream().anyMatch(a -> !a.tellsTime())
            || line.has(changes, from, percent.from(), "break")
            || stops(line, from, percent.from());
    int end =
        line.before(changes, percent.from(), "linking").map(Match::from).orElse(percent.from());
    boolean change =
        line.before(changes, end, "change").isPresent()
            || line.before(changes, percent.from(), "change").isPresent()
            || line.at(changes, percent.to(), "change-behind").isPresent();
    int close = line.at(changes, percent.to(), "change-behind").map(Match::to).orElse(percent.to());
    return !apart && change && closes(line, close) && moves(line, pair, percent);
  }

  /** Prices that "go from 40 to 60" move; those that "range from 40 to 60" do not. */
  private boolean moves(Line line, NumberPair pair, Amount percent) {
    int from = pair.from() - BEHIND;
    int to = Math.min(pair.base().from(), pair.other().from());
    return pair.other().from() < pair.base().from()
        || line.has(changes, from, to, "move")
        || line.has(changes, from, to, "change")
        || line.has(changes, pair.to(), percent.from(), "equals");
  }

  private static boolean stops(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isAt(i, ".") || line.isAt(i, ";") || line.isAt(i, "«") || line.isAt(i, "“")) {
        return true;
      }
    }
    return false;
  }

  /** "Rose by 150 %, from 24 to 84 million". */
  private boolean leadsFrom(Line line, Amount percent, NumberPair pair) {
    int end =
        line.before(changes, percent.from(), "linking").map(Match::from).orElse(percent.from());
    boolean change =
        line.before(changes, end, "change").isPresent()
            || line.before(changes, percent.from(), "change").isPresent()
            || line.has(changes, end - 2, end, "change");
    int at = percent.to();
    while (at < pair.from()) {
      Optional<Match> passing = line.at(changes, at, "passing");
      if (passing.isEmpty()) {
        return false;
      }
      at = passing.get().to();
    }
    return change;
  }

  /** Nothing behind says what else it is a percentage of. */
  private boolean closes(Line line, int at) {
    if (line.isSignOrEnd(at)) {
      return true;
    }
    Optional<Match> when = line.at(changes, at, "before-time");
    return when.isPresent()
        && line.amounts().stream()
            .anyMatch(
                a -> a.from() == when.get().to() && a.tellsTime() || when.get().to() - at > 1);
  }

  private boolean isOfSomethingElse(Line line, NumberPair pair, Amount percent) {
    int from = Math.min(pair.from(), percent.from()) - NEAR;
    int to = Math.max(pair.to(), percent.to()) + BEHIND;
    return pair.base().value().signum() == 0 || line.has(changes, from, to, "base");
  }

  private Optional<Miscount> ofShare(Line line, NumberPair pair, Amount percent) {
    boolean told = tellsAgain(line, pair.to(), percent.from(), percent.to());
    boolean asked = tellsAgain(line, percent.to(), pair.from(), pair.to());
    if (!told && !asked || isOfSomethingElse(line, pair, percent)) {
      return Optional.empty();
    }
    double least = share(pair, -1);
    double most = share(pair, 1);
    return miscount(Form.SHARE, line, pair, percent, new double[] {least, share(pair, 0), most});
  }

  private static double share(NumberPair pair, int way) {
    double whole = pair.base().number() - way * pair.base().slack();
    double part = pair.other().number() + way * pair.other().slack();
    return whole <= 0 ? Double.POSITIVE_INFINITY : part / whole * WHOLE;
  }

  /** "… councillors, or 30 %", "… councillors (30 %)": the same in other words. */
  private boolean tellsAgain(Line line, int from, int at, int end) {
    if (at < from || at - from > BEHIND + 1) {
      return false;
    }
    Optional<Match> equals = line.before(changes, at, "equals");
    int to = equals.map(Match::from).orElse(at);
    boolean bracket = line.isAt(at - 1, "(") && line.isAt(end, ")");
    boolean comma = equals.isPresent() && (line.isAt(to - 1, ",") || to - from <= 2);
    boolean ends = line.isSignOrEnd(end) || line.at(changes, end, "whole").isPresent();
    Predicate<Amount> any = a -> true;
    return (bracket || comma)
        && ends
        && line.between(from, to).stream().noneMatch(any)
        && !line.has(changes, from, to, "break")
        && !stops(line, from, to);
  }

  private static Optional<Miscount> miscount(
      Form form, Line line, NumberPair pair, Amount percent, double[] range) {
    double told = percent.number();
    double slack = percent.step().doubleValue() + ROUNDING + told * ROUNDED;
    double least = Math.min(Math.abs(range[0]), Math.abs(range[2]));
    double most = Math.max(Math.abs(range[0]), Math.abs(range[2]));
    boolean turns = range[0] < 0 != range[2] < 0;
    boolean fits = told >= (turns ? 0 : least) - slack && told <= most + slack;
    if (fits || Double.isInfinite(range[1])) {
      return Optional.empty();
    }
    double exact = Math.abs(range[1]);
    int digits = exact < 10 ? 1 : 0;
    BigDecimal is = BigDecimal.valueOf(exact).setScale(digits, RoundingMode.HALF_UP);
    return Optional.of(
        new Miscount(
            form,
            line.span(percent.from(), percent.to()),
            List.of(line.span(pair.from(), pair.to())),
            List.of(is, percent.value())));
  }
}
