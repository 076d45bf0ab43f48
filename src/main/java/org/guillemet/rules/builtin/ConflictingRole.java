package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.RoleDifference;
import org.guillemet.compare.RoleDifference.Place;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Severity;

/** Flags functions of one person that nobody holds at once. */
final class ConflictingRole implements DossierRule {

  @Override
  public String name() {
    return "conflicting-role";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "a person with functions that exclude each other";
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    return dossier.roles().stream().map(ConflictingRole::forwards).map(this::finding).toList();
  }

  /** The later article is flagged. */
  private static RoleDifference forwards(RoleDifference difference) {
    boolean later =
        Account.<Place>inTime(Place::account).compare(difference.left(), difference.right()) > 0;
    return later ? difference : difference.turned();
  }

  private Finding finding(RoleDifference difference) {
    Place here = difference.left();
    Place there = difference.right();
    String witness = Witness.of(there.account());
    return new Finding(
        name(),
        severity(),
        here.account().article(),
        here.span(),
        "%s is \"%s\" %s and \"%s\" in %s: look up the function at that date"
            .formatted(
                difference.person().name(),
                here.words(),
                Witness.here(here.account()),
                there.words(),
                witness),
        List.of(
            new Related(
                there.account().article(),
                there.span(),
                "%s has \"%s\"".formatted(witness, there.words()))));
  }
}
