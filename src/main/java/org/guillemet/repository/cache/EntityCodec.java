package org.guillemet.repository.cache;

import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;

/** Writes and reads entities. */
final class EntityCodec extends SharedCodec<Entity> {

  @Override
  void writeValue(Entity entity, ValueWriter out) {
    out.text(entity.id());
    out.text(entity.name());
    out.constant(entity.kind());
    out.constant(entity.gender());
    out.constant(entity.number());
    out.list(entity.roles(), out::text);
    out.list(entity.aliases(), out::text);
    out.spans(entity.mentions());
  }

  @Override
  Entity readValue(ValueReader in) {
    return new Entity(
        in.text(),
        in.text(),
        in.constant(Entity.Kind.values()),
        in.constant(Morphology.Gender.values()),
        in.constant(Morphology.Number.values()),
        in.list(in::text),
        in.list(in::text),
        in.spans());
  }
}
