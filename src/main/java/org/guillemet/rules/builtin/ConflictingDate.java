package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FactMatch;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.FactConflict.Phrases;
import org.guillemet.rules.builtin.FactConflict.Thresholds;

/** Flags one event on different days. */
final class ConflictingDate implements DossierRule {

  private static final Phrases PHRASES =
      new Phrases(
          "conflicting-date", "conflicting-date.within", "conflicting-date", "conflicting-date");

  private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.7);

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
    return FactConflict.of(PHRASES, dossier, FactMatch::isOfDates, THRESHOLDS);
  }
}
