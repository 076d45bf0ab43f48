package org.guillemet.claims;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Supports.Standing;

/** Finds for figures without a source whether the article attributes the same ones elsewhere. */
final class Elsewhere {

  private Elsewhere() {}

  static List<ClaimDraft> settle(List<ClaimDraft> drafts) {
    List<ClaimDraft> attributed =
        drafts.stream()
            .filter(d -> !d.reading().figures().isEmpty())
            .filter(d -> d.standing().support() != Support.NONE)
            .toList();
    return drafts.stream().map(d -> settle(d, attributed)).toList();
  }

  private static ClaimDraft settle(ClaimDraft draft, List<ClaimDraft> attributed) {
    if (draft.standing().support() != Support.NONE
        || draft.display()
        || !draft.has(Signal.Kind.FIGURE)) {
      return draft;
    }
    List<Figure> asked = FigureSignals.askedAbout(draft.reading());
    boolean all = asked.stream().allMatch(f -> attributed.stream().anyMatch(a -> tells(a, f)));
    Optional<Attribution> attribution =
        attributed.stream()
            .filter(a -> tells(a, asked.get(0)))
            .flatMap(a -> a.standing().attribution().stream())
            .findFirst();
    boolean figuresOnly = draft.signals().stream().allMatch(s -> s.kind() == Signal.Kind.FIGURE);
    return all && figuresOnly
        ? draft.with(new Standing(Support.ELSEWHERE, attribution))
        : all
            ? draft.with(
                draft.signals().stream().filter(s -> s.kind() != Signal.Kind.FIGURE).toList())
            : draft;
  }

  private static boolean tells(ClaimDraft draft, Figure figure) {
    return draft.reading().figures().stream().anyMatch(figure::agreesWith);
  }
}
