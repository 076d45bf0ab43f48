package org.guillemet.claims.support;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Signal;
import org.guillemet.claims.signals.FigureSignals;
import org.guillemet.claims.support.Supports.Standing;

/** Finds for figures without a source whether the article attributes the same ones elsewhere. */
public final class Elsewhere {

  private Elsewhere() {}

  /**
   * The same claims of one article, in the same order; figures without a source have the one that
   * the article gives elsewhere.
   */
  public static List<ClaimDraft> settle(List<ClaimDraft> drafts) {
    List<ClaimDraft> attributed =
        drafts.stream()
            .filter(d -> !d.reading().figures().isEmpty())
            .filter(d -> d.standing().support() != Support.NONE)
            .toList();
    FigureIndex any = new FigureIndex(attributed);
    FigureIndex named =
        new FigureIndex(
            attributed.stream().filter(d -> d.standing().attribution().isPresent()).toList());
    return drafts.stream().map(d -> settle(d, any, named)).toList();
  }

  private static ClaimDraft settle(ClaimDraft draft, FigureIndex any, FigureIndex named) {
    if (draft.standing().support() != Support.NONE
        || draft.display()
        || !draft.has(Signal.Kind.FIGURE)) {
      return draft;
    }
    List<Figure> asked = FigureSignals.askedAbout(draft.reading());
    boolean all = asked.stream().allMatch(f -> any.first(f).isPresent());
    Optional<Attribution> attribution =
        named.first(asked.get(0)).flatMap(a -> a.standing().attribution());
    boolean figuresOnly = draft.signals().stream().allMatch(s -> s.kind() == Signal.Kind.FIGURE);
    return all && figuresOnly
        ? draft.with(new Standing(Support.ELSEWHERE, attribution))
        : all
            ? draft.with(
                draft.signals().stream().filter(s -> s.kind() != Signal.Kind.FIGURE).toList())
            : draft;
  }
}
