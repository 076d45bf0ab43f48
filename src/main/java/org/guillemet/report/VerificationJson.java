package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Speaker;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Fold;
import org.guillemet.material.Passage;
import org.guillemet.material.ReportedFigure;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/** Writes what came of holding articles against material. */
final class VerificationJson {

  private static final double THOUSAND = 1_000;

  private final JsonGenerator json;
  private final SpanJson spans;

  VerificationJson(JsonGenerator json, SpanJson spans) {
    this.json = json;
    this.spans = spans;
  }

  /** Two fields of the report: quotations, and figures of reported speech. */
  void write(List<Verified> all) throws IOException {
    json.writeArrayFieldStart("verifications");
    for (Verified verified : all) {
      for (Verification verification : verified.quotations()) {
        write(verification);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reportedFigures");
    for (Verified verified : all) {
      for (ReportedFigure figure : verified.reported()) {
        write(verified.account().article(), figure);
      }
    }
    json.writeEndArray();
  }

  private void write(Verification verification) throws IOException {
    Article article = verification.account().article();
    json.writeStartObject();
    json.writeStringField("path", article.path());
    spans.write("quotation", article, verification.utterance().segments());
    json.writeStringField(
        "speaker",
        verification
            .utterance()
            .attribution()
            .flatMap(a -> a.speaker().map(Speaker::entity))
            .map(e -> e.name())
            .orElse(null));
    json.writeStringField("verdict", Words.of(verification.verdict()));
    json.writeArrayFieldStart("folded");
    for (Fold fold : verification.folds()) {
      json.writeString(Words.of(fold));
    }
    json.writeEndArray();
    json.writeStringField("context", verification.context().map(Words::of).orElse(null));
    json.writeNumberField("likeness", Math.round(THOUSAND * verification.likeness()) / THOUSAND);
    json.writeArrayFieldStart("differences");
    for (Difference difference : verification.differences()) {
      json.writeStartObject();
      json.writeStringField("gravity", Words.of(difference.gravity()));
      spans.write("here", article, difference.leftParts());
      List<Span> there = difference.rightParts();
      if (verification.passage().isPresent()) {
        spans.write("there", verification.passage().get().material().document(), there);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    write(verification.passage());
    json.writeEndObject();
  }

  private void write(Article article, ReportedFigure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", article.path());
    spans.fields(article, figure.span());
    json.writeStringField("attribution", figure.attribution().id());
    json.writeStringField("kind", Words.of(figure.kind()));
    json.writeBooleanField("agrees", figure.agrees());
    write(figure.passage());
    json.writeEndObject();
  }

  private void write(Optional<Passage> found) throws IOException {
    if (found.isEmpty()) {
      json.writeNullField("passage");
      return;
    }
    Passage passage = found.get();
    json.writeObjectFieldStart("passage");
    json.writeStringField("path", passage.material().document().path());
    spans.write("words", passage.material().document(), passage.spans());
    json.writeStringField("voice", passage.voice().map(v -> v.label()).orElse(null));
    json.writeStringField("page", label(passage, Landmark.Kind.PAGE));
    json.writeStringField("time", label(passage, Landmark.Kind.TIME));
    json.writeEndObject();
  }

  private static String label(Passage passage, Landmark.Kind kind) {
    return passage.landmark().filter(l -> l.kind() == kind).map(Landmark::label).orElse(null);
  }
}
