package org.guillemet.attribution;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.linguistics.Entity;

/**
 * The entity behind a source.
 *
 * @param entity who
 * @param role title or function that goes with the name here or elsewhere in the article
 * @param resolvedBy how the source leads to the entity
 */
public record Speaker(Entity entity, Optional<String> role, ResolvedBy resolvedBy) {

  /** How a source leads to its speaker. */
  public enum ResolvedBy {
    NAME,
    PRONOUN,
    DESCRIPTION,
    /** The speaker of the words before goes on. */
    CONTINUATION,
    INTERVIEW,
    SIGNATURE
  }

  public Speaker {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(role);
    Objects.requireNonNull(resolvedBy);
  }
}
