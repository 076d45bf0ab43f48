package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FigureDifference;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;

/** Flags one event on different days. */
final class ConflictingDate implements DossierRule {

  /** What happens again has a new date: with less in common it may be another time. */
  private static final int SHARED = 3;

  /** In two languages, what happens may be another thing: nearly all around it must be one. */
  private static final int SHARED_IN_TRANSLATION = 5;

  /** Which part of the longer claim that must be. */
  private static final double MOST = 0.7;

  @Override
  public String name() {
    return "conflicting-date";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    List<ClaimConflict> conflicts =
        dossier.claims().stream()
            .filter(ConflictingDate::isDatedEvent)
            .flatMap(
                m ->
                    m.periods().stream()
                        .map(
                            d ->
                                new ClaimConflict(
                                    m,
                                    d.left().span(),
                                    d.right().span(),
                                    ClaimConflict.isDispute(m) ? Severity.INFO : severity())))
            .toList();
    return ClaimConflict.flagged(dossier, conflicts, ConflictingDate::agrees).stream()
        .map(c -> c.finding(name(), c.message("conflicting-date")))
        .toList();
  }

  private static boolean isDatedEvent(ClaimMatch match) {
    if (match.left().claim().periods().isEmpty() || match.right().claim().periods().isEmpty()) {
      return false;
    }
    boolean onePredicate =
        match.isOnePredicate() && (match.shared() >= SHARED || match.isOneTopic());
    boolean translated =
        match.isOfUnknownPredicates()
            && match.shared() >= SHARED_IN_TRANSLATION
            && match.coverage() >= MOST;
    return ClaimConflict.isOneEvent(match)
        && (onePredicate || translated)
        && FigureDifference.between(match).isEmpty();
  }

  private static boolean agrees(ClaimMatch match) {
    return isDatedEvent(match) && match.periods().isEmpty();
  }
}
