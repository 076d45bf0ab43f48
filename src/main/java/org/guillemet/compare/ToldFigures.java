package org.guillemet.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Figure;
import org.guillemet.compare.FigureDifference.Measured;

/**
 * Finds the figures that articles tell of one thing, without looking at all their claims. Used for
 * one set of articles; not thread-safe.
 */
public final class ToldFigures {

  private static final Set<Figure.Kind> ALL = EnumSet.allOf(Figure.Kind.class);

  private final Map<Account, Map<Measured, List<Figure>>> byAccount = new IdentityHashMap<>();

  /** Whether an article tells a figure of another one, or one that does not exclude it. */
  boolean tells(Account account, Account other, Figure figure) {
    return Measured.of(figure, other.article().language()).stream()
        .flatMap(m -> of(account).getOrDefault(m, List.of()).stream())
        .anyMatch(f -> !FigureDifference.exclude(f, figure));
  }

  private Map<Measured, List<Figure>> of(Account account) {
    return byAccount.computeIfAbsent(account, ToldFigures::read);
  }

  private static Map<Measured, List<Figure>> read(Account account) {
    Map<Measured, List<Figure>> told = new HashMap<>();
    for (Claim claim : account.claims()) {
      for (Figure figure : FigureDifference.figures(claim, ALL)) {
        Measured.of(figure, account.article().language())
            .ifPresent(m -> told.computeIfAbsent(m, k -> new ArrayList<>()).add(figure));
      }
    }
    return told;
  }
}
