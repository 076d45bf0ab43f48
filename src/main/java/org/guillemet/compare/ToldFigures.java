package org.guillemet.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Quantity;
import org.guillemet.compare.FigureDifference.Measured;

/**
 * Finds the figures that articles tell of one thing, without looking at all their claims. Used for
 * one set of articles; not thread-safe.
 */
public final class ToldFigures {

  private static final Set<Figure.Kind> ALL = EnumSet.allOf(Figure.Kind.class);

  private final Map<Account, Map<Measured, Set<Quantity>>> byAccount = new IdentityHashMap<>();

  /** Whether one of two articles tells both figures: then it says why. */
  public boolean tellTogether(ClaimMatch match, FigureDifference difference) {
    Account left = match.left().account();
    Account right = match.right().account();
    return tells(left, right, difference.right()) || tells(right, left, difference.left());
  }

  /** Whether an article tells a figure of another one, or one that does not exclude it. */
  private boolean tells(Account account, Account other, Figure figure) {
    Set<Quantity> told =
        Measured.of(figure, other.article().language())
            .map(m -> of(account).getOrDefault(m, Set.of()))
            .orElse(Set.of());
    Quantity quantity = figure.quantity();
    return told.contains(quantity)
        || told.stream().anyMatch(t -> !FigureDifference.exclude(t, quantity));
  }

  private Map<Measured, Set<Quantity>> of(Account account) {
    return byAccount.computeIfAbsent(account, ToldFigures::read);
  }

  private static Map<Measured, Set<Quantity>> read(Account account) {
    Map<Measured, Set<Quantity>> told = new HashMap<>();
    for (Claim claim : account.claims()) {
      for (Figure figure : FigureDifference.figures(claim, ALL)) {
        Measured.of(figure, account.article().language())
            .ifPresent(
                m -> told.computeIfAbsent(m, k -> new LinkedHashSet<>()).add(figure.quantity()));
      }
    }
    return told;
  }
}
