package org.guillemet.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;

/**
 * Two figures for the same that exclude each other.
 *
 * @param left in the left claim of a match
 * @param right in the right one
 */
public record FigureDifference(Figure left, Figure right) {

  private static final Set<Kind> COMPARED =
      EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.SHARE, Kind.COUNT, Kind.MEASURE, Kind.DURATION);

  /** How far from the truth an approximation may be. */
  private static final BigDecimal NEAR = new BigDecimal("0.15");

  /** Whole numbers up to this one are not rounded. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(100);

  public FigureDifference {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
  }

  /** The figures of two claims that exclude each other, when no other figure of the same agrees. */
  static Optional<FigureDifference> between(ClaimMatch match) {
    Set<Kind> kinds = match.isOneTopic() ? EnumSet.allOf(Kind.class) : COMPARED;
    Statement a = match.left();
    Statement b = match.right();
    List<Figure> left = figures(a, kinds);
    List<Figure> right = figures(b, kinds);
    for (Figure x : left) {
      for (Figure y : right) {
        boolean told =
            left.stream().anyMatch(f -> isOfOneThing(a, f, b, y) && !exclude(f, y))
                || right.stream().anyMatch(f -> isOfOneThing(a, x, b, f) && !exclude(x, f));
        if (!told && isOfOneThing(a, x, b, y) && exclude(x, y)) {
          return Optional.of(new FigureDifference(x, y));
        }
      }
    }
    return Optional.empty();
  }

  /** Those that are no part of a date. */
  private static List<Figure> figures(Statement statement, Set<Kind> kinds) {
    List<Period> periods = statement.claim().periods();
    return statement.claim().figures().stream()
        .filter(f -> kinds.contains(f.kind()))
        .filter(f -> periods.stream().noneMatch(p -> p.span().overlaps(f.span())))
        .toList();
  }

  private static boolean isOfOneThing(Statement a, Figure x, Statement b, Figure y) {
    String counted = Topics.word(x.counted(), a);
    boolean unknown = COMPARED.contains(x.kind()) && x.unit().isEmpty() && counted.isEmpty();
    return x.kind() == y.kind()
        && x.unit().equals(y.unit())
        && counted.equals(Topics.word(y.counted(), b))
        && !unknown;
  }

  /** Whether one of the articles tells both figures: then it says why. */
  public boolean isToldTogether(ClaimMatch match) {
    return isToldToo(match.left().account(), match.right(), right)
        || isToldToo(match.right().account(), match.left(), left);
  }

  private static boolean isToldToo(Account account, Statement of, Figure figure) {
    return account.claims().stream()
        .map(c -> new Statement(account, c, Set.of()))
        .anyMatch(
            s ->
                figures(s, EnumSet.of(figure.kind())).stream()
                    .anyMatch(f -> isOfOneThing(s, f, of, figure) && !exclude(f, figure)));
  }

  private static boolean exclude(Figure x, Figure y) {
    Quantity a = x.quantity();
    Quantity b = y.quantity();
    if (isExact(a) && isExact(b) && !a.approximate() && !b.approximate()) {
      return !rounds(a.value(), b.value()) && !rounds(b.value(), a.value());
    }
    return below(a, b) || below(b, a);
  }

  private static boolean isExact(Quantity q) {
    return q.low().isPresent() && q.low().equals(q.high());
  }

  /** Whether the first is the second, written with fewer digits; small whole numbers are exact. */
  private static boolean rounds(BigDecimal round, BigDecimal fine) {
    if (round.compareTo(fine) == 0) {
      return true;
    }
    boolean small = fine.stripTrailingZeros().scale() <= 0 && fine.abs().compareTo(SMALL) < 0;
    int digits = round.stripTrailingZeros().precision();
    return !small
        && digits < fine.stripTrailingZeros().precision()
        && fine.setScale(round.stripTrailingZeros().scale(), RoundingMode.HALF_UP).compareTo(round)
            == 0;
  }

  /** Whether all of the first is less than all of the second, with room for approximations. */
  private static boolean below(Quantity a, Quantity b) {
    if (a.high().isEmpty() || b.low().isEmpty()) {
      return false;
    }
    BigDecimal margin = BigDecimal.ZERO;
    if (a.approximate() || b.approximate()) {
      margin = b.low().get().abs().multiply(NEAR);
    }
    return a.high().get().add(margin).compareTo(b.low().get()) < 0;
  }
}
