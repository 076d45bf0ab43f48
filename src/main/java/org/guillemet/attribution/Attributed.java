package org.guillemet.attribution;

import java.util.List;
import java.util.Objects;
import org.guillemet.linguistics.Entity;
import org.guillemet.quotations.Quotations;

/**
 * What the attribution stage found in one article.
 *
 * @param quotations the article's quotations with their use
 * @param attributions in text order
 * @param entities in the order of the first mention
 */
public record Attributed(
    Quotations quotations, List<Attribution> attributions, List<Entity> entities) {

  public Attributed {
    Objects.requireNonNull(quotations);
    attributions = List.copyOf(attributions);
    entities = List.copyOf(entities);
  }
}
