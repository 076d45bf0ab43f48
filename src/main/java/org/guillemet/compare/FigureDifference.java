package org.guillemet.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;
import org.guillemet.text.Language;

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
  public static Optional<FigureDifference> between(ClaimMatch match) {
    Statement a = match.left();
    Statement b = match.right();
    List<Figure> left = figures(a, match);
    List<Figure> right = figures(b, match);
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

  /** Those of one of two claims that are compared with the other's. */
  static List<Figure> figures(Statement statement, ClaimMatch match) {
    return figures(statement.claim(), match.isOneTopic() ? EnumSet.allOf(Kind.class) : COMPARED);
  }

  /** Those that are no part of a date. */
  static List<Figure> figures(Claim claim, Set<Kind> kinds) {
    List<Period> periods = claim.periods();
    return claim.figures().stream()
        .filter(f -> kinds.contains(f.kind()))
        .filter(f -> periods.stream().noneMatch(p -> p.span().overlaps(f.span())))
        .toList();
  }

  /** Whether a figure of the left claim and one of the right are of the same. */
  static boolean isOfOneThing(ClaimMatch match, Figure left, Figure right) {
    return isOfOneThing(match.left(), left, match.right(), right);
  }

  private static boolean isOfOneThing(Statement a, Figure x, Statement b, Figure y) {
    Optional<Measured> measured = Measured.of(x, a.account().article().language());
    return measured.isPresent()
        && measured.equals(Measured.of(y, b.account().article().language()));
  }

  /**
   * What a figure is of.
   *
   * @param counted the code of the noun that is counted
   */
  record Measured(Kind kind, String unit, String counted) {

    /** Nothing where the figure does not tell. */
    static Optional<Measured> of(Figure figure, Language language) {
      String counted = Codes.word(figure.counted(), language);
      boolean unknown =
          COMPARED.contains(figure.kind()) && figure.unit().isEmpty() && counted.isEmpty();
      return unknown
          ? Optional.empty()
          : Optional.of(new Measured(figure.kind(), figure.unit(), counted));
    }
  }

  static boolean exclude(Figure x, Figure y) {
    return exclude(x.quantity(), y.quantity());
  }

  /** Whether nothing is worth both; a quantity does not exclude itself. */
  static boolean exclude(Quantity a, Quantity b) {
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
