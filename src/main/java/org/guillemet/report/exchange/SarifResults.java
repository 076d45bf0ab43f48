package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.guillemet.report.Results;
import org.guillemet.report.TextPhrases;
import org.guillemet.report.Visible;
import org.guillemet.report.exchange.Diagnostic.Related;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Reviewed.Standing;

/** Writes findings, those that nobody has to look at again included: SARIF says so of each. */
final class SarifResults {

  private final JsonGenerator json;
  private final SarifRules rules;
  private final SarifPlaces places;
  private final Diagnostics diagnostics;
  private final Results results;
  private final TextPhrases phrases;

  /** SARIF tells of all results of a run what a baseline has of them, or of none. */
  private final boolean hasBaseline;

  SarifResults(
      JsonGenerator json,
      SarifRules rules,
      SarifPlaces places,
      Diagnostics diagnostics,
      Results results) {
    this.json = json;
    this.rules = rules;
    this.places = places;
    this.diagnostics = diagnostics;
    this.results = results;
    this.phrases = new TextPhrases(results.language());
    this.hasBaseline = results.reviewed().stream().anyMatch(r -> r.standing() == Standing.ACCEPTED);
  }

  /** Findings to look at, then those that a comment or the baseline speaks of. */
  void write() throws IOException {
    json.writeArrayFieldStart("results");
    for (Reviewed reviewed : results.open()) {
      write(reviewed);
    }
    for (Reviewed reviewed : results.suppressed()) {
      write(reviewed);
    }
    for (Reviewed reviewed : results.accepted()) {
      write(reviewed);
    }
    json.writeEndArray();
  }

  private void write(Reviewed reviewed) throws IOException {
    Diagnostic diagnostic = diagnostics.of(reviewed);
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.rule());
    json.writeNumberField("ruleIndex", rules.number(diagnostic.rule()));
    json.writeStringField("level", SarifRules.level(diagnostic.severity()));
    message(text(diagnostic));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.write(diagnostic.path(), diagnostic.region());
    json.writeEndObject();
    json.writeEndArray();
    related(diagnostic.related());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("guillemet/v1", diagnostic.fingerprint());
    json.writeEndObject();
    suppression(reviewed);
    if (hasBaseline) {
      boolean known = reviewed.standing() == Standing.ACCEPTED;
      json.writeStringField("baselineState", known ? "unchanged" : "new");
    }
    json.writeEndObject();
  }

  /** The message; code hosts show other places only where it has links to them. */
  private static String text(Diagnostic diagnostic) {
    StringJoiner places = new StringJoiner("; ", " (", ")").setEmptyValue("");
    int id = 0;
    for (Related related : diagnostic.related()) {
      id++;
      String label = related.region().label(Visible.line(related.path()));
      places.add(SarifText.link(label, id) + ": " + SarifText.plain(related.message()));
    }
    return SarifText.plain(diagnostic.message()) + places;
  }

  private void related(List<Related> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Related related : all) {
      id++;
      json.writeStartObject();
      json.writeNumberField("id", id);
      places.write(related.path(), Optional.of(related.region()));
      message(SarifText.plain(related.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An empty list says that nothing is suppressed; none would say that nobody knows (3.27.23). */
  private void suppression(Reviewed reviewed) throws IOException {
    json.writeArrayFieldStart("suppressions");
    switch (reviewed.standing()) {
      case SUPPRESSED -> suppression("inSource", reviewed.reason().map(Diagnostics::line));
      case ACCEPTED -> suppression("external", Optional.of(phrases.get("settled.accepted")));
      case OPEN -> {}
    }
    json.writeEndArray();
  }

  private void suppression(String kind, Optional<String> justification) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    if (justification.isPresent()) {
      json.writeStringField("justification", justification.get());
    }
    json.writeEndObject();
  }

  private void message(String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
