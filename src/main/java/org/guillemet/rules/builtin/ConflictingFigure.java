package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FactMatch;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.FactConflict.Phrases;
import org.guillemet.rules.builtin.FactConflict.Thresholds;

/** Flags figures for one thing that exclude each other. */
final class ConflictingFigure implements DossierRule {

  private static final Phrases PHRASES =
      new Phrases(
          "conflicting-figure",
          "conflicting-figure.within",
          "conflicting-figure.changed",
          "conflicting-figure.disputed");

  private static final Thresholds THRESHOLDS = new Thresholds(0.9, 0.6);

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
    return FactConflict.of(PHRASES, dossier, FactMatch::isOfFigures, THRESHOLDS);
  }
}
