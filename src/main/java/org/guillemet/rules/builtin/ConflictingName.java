package org.guillemet.rules.builtin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.NameDifference;
import org.guillemet.compare.NameDifference.Place;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Words;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.Witness.Sides;

/** Flags the person in one place under two first names or two surnames. */
final class ConflictingName implements DossierRule {

  @Override
  public String name() {
    return "conflicting-name";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    Set<String> seen = new HashSet<>();
    return dossier.names().stream()
        .map(ConflictingName::forwards)
        .filter(d -> seen.add(d.account().article().path() + " " + d.span()))
        .map(this::finding)
        .toList();
  }

  /** The later article is flagged, and in one article the later place. */
  private static NameDifference forwards(NameDifference difference) {
    boolean later =
        difference.left().account() == difference.right().account()
            || Account.<Place>inTime(Place::account).compare(difference.left(), difference.right())
                > 0;
    return later ? difference : difference.turned();
  }

  private Finding finding(NameDifference difference) {
    Place here = difference.left();
    Place there = difference.right();
    Sides sides = new Sides(here.account(), here.span(), there.account(), there.span());
    Message message =
        sides.areOfOneArticle()
            ? Message.of("conflicting-name.within", words(here), words(there))
            : Message.of(
                "conflicting-name",
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
