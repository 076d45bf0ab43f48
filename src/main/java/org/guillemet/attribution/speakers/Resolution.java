package org.guillemet.attribution.speakers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.people.Referent;

/**
 * Whom a source leads to.
 *
 * @param referents one; several when it fits them equally well; none when unknown
 * @param role title or function
 * @param by how it leads there
 */
public record Resolution(List<Referent> referents, Optional<String> role, ResolvedBy by) {

  /** Nobody is known to have said it. */
  static final Resolution UNKNOWN =
      new Resolution(List.of(), Optional.empty(), ResolvedBy.CONTINUATION);

  public Resolution {
    referents = List.copyOf(referents);
    Objects.requireNonNull(role);
    Objects.requireNonNull(by);
  }

  static Resolution of(List<Referent> referents, ResolvedBy by) {
    Optional<String> role =
        referents.size() == 1 ? referents.get(0).roles().stream().findFirst() : Optional.empty();
    return new Resolution(referents, role, by);
  }

  public boolean isKnown() {
    return referents.size() == 1;
  }

  /** The same speaker, going on. */
  Resolution continued(ResolvedBy how) {
    return new Resolution(referents, role, how);
  }
}
