package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads pairs of numbers: "from 24 to 84 million", "12 of the 48 councillors". Thread-safe. */
final class NumberPairs {

  /** How many words may stand between the two numbers. */
  private static final int NEAR = 4;

  /** Numbers below it have the scale of the one behind them: "from 24 to 84 million". */
  private static final BigDecimal SCALED = BigDecimal.valueOf(1000);

  private final Phrases changes;

  NumberPairs(Language language) {
    this.changes = Phrases.of(language, "changes");
  }

  /** The pairs of which one number has become the other. */
  List<NumberPair> changes(Line line) {
    return pairs(line, this::change);
  }

  /** The pairs of which one number is a part of the other. */
  List<NumberPair> shares(Line line) {
    return pairs(line, this::share);
  }

  /** Reads two numbers as a pair. */
  private interface PairReader {
    Optional<NumberPair> read(Line line, Amount first, Amount second);
  }

  private List<NumberPair> pairs(Line line, PairReader reader) {
    List<Amount> plain = line.amounts().stream().filter(a -> !isAside(line, a)).toList();
    List<NumberPair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < plain.size(); i++) {
      Amount first = plain.get(i);
      Amount second = plain.get(i + 1);
      boolean near = second.from() - first.to() <= NEAR + 1;
      if (near && first.isPlain() && second.isPlain()) {
        reader.read(line, first, second).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** A year, which may stand between. */
  private static boolean isAside(Line line, Amount amount) {
    return amount.sort() == Amount.Sort.YEAR && !line.isSignOrEnd(amount.from() - 1);
  }

  /** "From 24 to 84 million", "84 million, against 24". */
  private Optional<NumberPair> change(Line line, Amount first, Amount second) {
    if (!first.unit().isEmpty()
        && !second.unit().isEmpty()
        && !first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    Optional<Match> from = line.before(changes, first.from(), "first");
    Optional<Match> to = line.before(changes, second.from(), "last");
    if (from.isPresent()
        && to.isPresent()
        && !line.has(changes, first.to(), to.get().from(), "break")) {
      boolean scaled =
          second.scale().compareTo(SCALED) >= 0
              && first.scale().compareTo(BigDecimal.ONE) == 0
              && first.value().compareTo(SCALED) < 0;
      Amount base = scaled ? first.scaled(second.scale()) : first;
      return Optional.of(new NumberPair(base, second, from.get().from(), second.to()));
    }
    Optional<Match> against = line.before(changes, second.from(), "base-behind");
    Optional<Match> reached = line.before(changes, first.from(), "last");
    int start = reached.map(Match::from).orElse(first.from());
    boolean told =
        reached.isPresent()
            || line.hasToken(Math.max(0, first.from() - 1), first.from(), t -> t.isVerbal())
            || line.before(changes, first.from(), "reached").isPresent();
    boolean isBase =
        against.isPresent()
            && told
            && against.get().from() - first.to() <= 2
            && first.scale().compareTo(second.scale()) == 0;
    return isBase
        ? Optional.of(new NumberPair(second, first, start, second.to()))
        : Optional.empty();
  }

  /** "12 of the 48 councillors". */
  private Optional<NumberPair> share(Line line, Amount first, Amount second) {
    Optional<Match> whole = line.before(changes, first.from(), "before-whole");
    boolean opens =
        whole.isPresent()
            && line.isSignOrEnd(whole.get().from() - 1)
            && (line.isAt(second.from() - 1, ",") || line.isAt(second.from() - 2, ","));
    if (opens && second.unit().isEmpty() && second.value().compareTo(first.value()) <= 0) {
      // "Of the 48 councillors, 12 said yes, or 25 %."
      return Optional.of(new NumberPair(first, second, whole.get().from(), second.to()));
    }
    Optional<Match> of = line.before(changes, second.from(), "before-whole");
    boolean part =
        of.isPresent()
            && of.get().from() >= first.to()
            && of.get().from() - first.to() <= 2
            && (first.unit().isEmpty() || first.unit().equals(second.unit()))
            && first.value().compareTo(second.value()) <= 0
            && !line.has(changes, first.to(), of.get().from(), "break");
    return part
        ? Optional.of(new NumberPair(second, first, first.from(), second.to()))
        : Optional.empty();
  }
}
