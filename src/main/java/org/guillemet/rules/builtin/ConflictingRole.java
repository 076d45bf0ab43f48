package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.RoleDifference;
import org.guillemet.compare.RoleDifference.Place;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.MessagePart.Words;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.Witness.Sides;

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
  public List<Finding> check(Dossier dossier) {
    return dossier.roles().stream().map(ConflictingRole::forwards).map(this::finding).toList();
  }

  /** The later article is flagged, and in one article the later place. */
  private static RoleDifference forwards(RoleDifference difference) {
    boolean later =
        difference.left().account() == difference.right().account()
            || Account.<Place>inTime(Place::account).compare(difference.left(), difference.right())
                > 0;
    return later ? difference : difference.turned();
  }

  private Finding finding(RoleDifference difference) {
    Place here = difference.left();
    Place there = difference.right();
    Name person = new Name(difference.person().name(), difference.person().kind());
    Sides sides = new Sides(here.account(), here.span(), there.account(), there.span());
    Message message =
        sides.areOfOneArticle()
            ? Message.of("conflicting-role.within", person, words(here), words(there))
            : Message.of(
                "conflicting-role",
                person,
                words(here),
                Witness.here(here.account()),
                words(there),
                Witness.of(there.account()));
    return sides.finding(name(), severity(), message, words(there));
  }

  private static Words words(Place place) {
    return new Words(place.account().article(), List.of(place.span()));
  }
}
