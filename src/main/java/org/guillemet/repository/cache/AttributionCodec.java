package org.guillemet.repository.cache;

import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;

/** Writes and reads attributions. */
final class AttributionCodec extends SharedCodec<Attribution> {

  private final EntityCodec entities;

  AttributionCodec(EntityCodec entities) {
    this.entities = entities;
  }

  @Override
  void writeValue(Attribution attribution, ValueWriter out) {
    out.text(attribution.id());
    out.constant(attribution.type());
    out.spans(attribution.content());
    out.spans(attribution.cue());
    out.spans(attribution.source());
    out.optional(attribution.speaker(), speaker -> write(speaker, out));
    out.list(attribution.candidates(), entity -> entities.write(entity, out));
    out.optional(attribution.outlet(), entity -> entities.write(entity, out));
    out.optional(attribution.within(), out::text);
    out.flag(attribution.negated());
    out.flag(attribution.hedged());
    out.fraction(attribution.confidence());
    out.constant(attribution.foundBy());
  }

  @Override
  Attribution readValue(ValueReader in) {
    Attribution attribution =
        new Attribution(
            in.text(),
            in.constant(Attribution.Type.values()),
            in.spans(),
            in.spans(),
            in.spans(),
            in.optional(() -> readSpeaker(in)),
            in.list(() -> entities.read(in)),
            in.optional(() -> entities.read(in)),
            in.optional(in::text),
            in.flag(),
            in.flag(),
            in.fraction(),
            in.constant(FoundBy.values()));
    if (Double.isNaN(attribution.confidence())) {
      throw new InvalidEntryException("not a confidence");
    }
    return attribution;
  }

  private void write(Speaker speaker, ValueWriter out) {
    entities.write(speaker.entity(), out);
    out.optional(speaker.role(), out::text);
    out.constant(speaker.resolvedBy());
  }

  private Speaker readSpeaker(ValueReader in) {
    return new Speaker(
        entities.read(in), in.optional(in::text), in.constant(Speaker.ResolvedBy.values()));
  }
}
