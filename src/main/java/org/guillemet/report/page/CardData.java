package org.guillemet.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;

/**
 * What the page's script shows of the marks, as JSON: for every article its attributions and claims
 * under the numbers that the marks bear. Each text stands in the data once, and elsewhere only its
 * number. Labels are in the language of the page. For one page; not thread-safe.
 */
final class CardData {

  private final Roster roster;
  private final Wording wording;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  CardData(Roster roster, Wording wording) {
    this.roster = roster;
    this.wording = wording;
  }

  /** JSON that can stand in a script element: no {@code <} is in it. */
  String json(List<Checked> articles) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("articles");
      for (Checked checked : articles) {
        json.writeStartObject();
        json.writeArrayFieldStart("a");
        for (Attribution attribution : checked.attributions()) {
          write(json, checked, attribution);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("k");
        for (int i = 0; i < checked.claims().size(); i++) {
          Claim claim = checked.claims().get(i);
          if (claim.support() == Claim.Support.NONE && !claim.signals().isEmpty()) {
            json.writeNumberField(Integer.toString(i), number(kinds(claim)));
          }
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("texts");
      for (String text : texts.keySet()) {
        json.writeString(text);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replace("<", "\\u003c").replace("\u2028", " ").replace("\u2029", " ");
  }

  private String kinds(Claim claim) {
    return claim.signals().stream()
        .map(signal -> wording.get("signal." + signal.kind().name().toLowerCase(Locale.ROOT)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Speaker, its number in the roster, and lines of label and value. */
  private void write(JsonGenerator json, Checked checked, Attribution attribution)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(
        number(
            attribution
                .speaker()
                .map(s -> s.entity().name())
                .orElseGet(() -> wording.get("speaker.unknown"))));
    json.writeNumber(roster.number(checked.article(), attribution));
    line(json, "card.type", wording.of(attribution.type()) + degree(attribution));
    if (attribution.speaker().isPresent()) {
      Speaker speaker = attribution.speaker().get();
      line(json, "card.role", speaker.role().orElse(""));
      line(json, "card.kind", wording.of(speaker.entity().kind()));
      line(json, "card.by", wording.of(speaker.resolvedBy()));
    }
    line(
        json,
        "card.candidates",
        attribution.candidates().stream().map(Entity::name).collect(Collectors.joining(", ")));
    line(json, "card.outlet", attribution.outlet().map(Entity::name).orElse(""));
    line(json, "card.confidence", Math.round(attribution.confidence() * 100) + " %");
    json.writeEndArray();
  }

  private String degree(Attribution attribution) {
    return (attribution.negated() ? ", " + wording.get("card.negated") : "")
        + (attribution.hedged() ? ", " + wording.get("card.hedged") : "")
        + (attribution.isUncertain() ? ", " + wording.get("card.uncertain") : "");
  }

  private void line(JsonGenerator json, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeNumber(number(wording.get(key)));
      json.writeNumber(number(value));
    }
  }

  private int number(String text) {
    return texts.computeIfAbsent(MarkedText.shown(text), t -> texts.size());
  }
}
