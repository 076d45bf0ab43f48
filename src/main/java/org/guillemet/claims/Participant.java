package org.guillemet.claims;

import java.util.Objects;
import org.guillemet.linguistics.Entity;

/**
 * An entity that a claim speaks of.
 *
 * @param entity who or what
 * @param role its part in what is claimed
 */
public record Participant(Entity entity, Role role) {

  /** The part of an entity in what is claimed, whatever the voice of the verb. */
  public enum Role {
    /** Who does it, or whom it is said of. */
    AGENT,
    /** Whom or what it is done to. */
    PATIENT,
    OTHER
  }

  public Participant {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(role);
  }
}
