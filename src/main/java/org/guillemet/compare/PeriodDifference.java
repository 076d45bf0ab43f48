package org.guillemet.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;
import org.guillemet.text.Article;

/**
 * Two dates for the same that have no day in common.
 *
 * @param left in the left claim of a match
 * @param right in the right one
 */
public record PeriodDifference(Period left, Period right) {

  /** Days around publication that an article need not name. */
  private static final int RECENT = 31;

  public PeriodDifference {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
  }

  /**
   * The only period, or day among periods, in which each differs from the other, when they have no
   * day in common.
   */
  static Optional<PeriodDifference> between(Statement a, Statement b) {
    List<Period> left = others(a, b);
    List<Period> right = others(b, a);
    if (left.size() != 1 || right.size() != 1) {
      left = left.stream().filter(PeriodDifference::isDay).toList();
      right = right.stream().filter(PeriodDifference::isDay).toList();
    }
    if (left.size() != 1 || right.size() != 1) {
      return Optional.empty();
    }
    Optional<Days> x = left.get(0).days();
    Optional<Days> y = right.get(0).days();
    boolean apart =
        x.isPresent()
            && y.isPresent()
            && (x.get().last().isBefore(y.get().first())
                || y.get().last().isBefore(x.get().first()));
    return apart || areOtherWeekdays(a, left.get(0), b, right.get(0))
        ? Optional.of(new PeriodDifference(left.get(0), right.get(0)))
        : Optional.empty();
  }

  private static boolean isDay(Period period) {
    return period.days().filter(d -> d.first().equals(d.last())).isPresent();
  }

  /** Whether the first has a period far from the other's publication, which the other has not. */
  static boolean isOfAnotherTime(Statement a, Statement b) {
    Optional<LocalDate> day = b.account().article().metadata().published();
    return a.claim().periods().stream()
        .filter(p -> b.claim().periods().stream().noneMatch(q -> isSame(a, p, b, q)))
        .flatMap(p -> p.days().stream())
        .anyMatch(
            d ->
                day.isEmpty()
                    || d.last().isBefore(day.get().minusDays(RECENT))
                    || d.first().isAfter(day.get().plusDays(RECENT)));
  }

  /** The periods of a claim that the other has not in the same words or as the same days. */
  private static List<Period> others(Statement a, Statement b) {
    return a.claim().periods().stream()
        .filter(p -> b.claim().periods().stream().noneMatch(q -> isSame(a, p, b, q)))
        .filter(p -> a.claim().periods().stream().noneMatch(q -> repeats(p, q)))
        .toList();
  }

  /** "Friday 14 August" is one day, and two words for it. */
  private static boolean repeats(Period period, Period earlier) {
    return earlier.span().start() < period.span().start()
        && period.days().isPresent()
        && period.days().equals(earlier.days());
  }

  private static boolean isSame(Statement a, Period p, Statement b, Period q) {
    String left = p.span().of(a.account().article().text());
    String right = q.span().of(b.account().article().text());
    return p.days().isPresent() ? p.days().equals(q.days()) : left.equals(right);
  }

  /** Weekdays that no date tells more of, in articles of which none is known to be the later. */
  private static boolean areOtherWeekdays(Statement a, Period x, Statement b, Period y) {
    Set<String> left = weekdays(a, x);
    Set<String> right = weekdays(b, y);
    return x.days().isEmpty()
        && y.days().isEmpty()
        && a.account().day().equals(b.account().day())
        && !left.isEmpty()
        && !right.isEmpty()
        && Collections.disjoint(left, right);
  }

  private static Set<String> weekdays(Statement statement, Period period) {
    Article article = statement.account().article();
    return Codes.weekdays(period.span().of(article.text()), article.language());
  }
}
