package org.guillemet.rules.builtin;

import java.util.List;
import java.util.Optional;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FigureDifference;
import org.guillemet.compare.ToldFigures;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;

/** Flags figures for one thing that exclude each other. */
final class ConflictingFigure implements DossierRule {

  @Override
  public String name() {
    return "conflicting-figure";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    ToldFigures told = new ToldFigures();
    List<ClaimConflict> conflicts =
        dossier.claims().stream()
            .filter(ConflictingFigure::isOfFigures)
            .filter(m -> m.periods().isEmpty() && !m.areOfTwoTimes())
            .flatMap(m -> conflict(m, told).stream())
            .toList();
    return ClaimConflict.flagged(dossier, conflicts, ConflictingFigure::agrees).stream()
        .map(c -> c.finding(name(), message(c)))
        .toList();
  }

  private static boolean agrees(ClaimMatch match) {
    return isOfFigures(match) && FigureDifference.between(match).isEmpty();
  }

  private static boolean isOfFigures(ClaimMatch match) {
    return !match.left().claim().figures().isEmpty()
        && !match.right().claim().figures().isEmpty()
        && ClaimConflict.areBothSaid(match);
  }

  private Optional<ClaimConflict> conflict(ClaimMatch match, ToldFigures told) {
    return FigureDifference.between(match)
        .filter(d -> !told.tellTogether(match, d))
        .map(d -> new ClaimConflict(match, d.left().span(), d.right().span(), severity(match)));
  }

  private Severity severity(ClaimMatch match) {
    boolean update =
        match.isRunning() && !match.left().account().day().equals(match.right().account().day());
    return update || ClaimConflict.isDispute(match) ? Severity.INFO : severity();
  }

  private static Message message(ClaimConflict conflict) {
    if (ClaimConflict.isDispute(conflict.match())) {
      return conflict.message("conflicting-figure.disputed");
    }
    return conflict.severity() == Severity.INFO
        ? conflict.message("conflicting-figure.changed")
        : conflict.message("conflicting-figure");
  }
}
