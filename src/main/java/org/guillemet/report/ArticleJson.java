package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes what is known of an article: attributions, quotations and entities. */
final class ArticleJson {

  /** More decimals would say more than a model knows, and may differ between machines. */
  private static final int DECIMALS = 3;

  private final JsonGenerator json;
  private final SpanJson spans;
  private final Speakers speakers;

  ArticleJson(JsonGenerator json, SpanJson spans, Speakers speakers) {
    this.json = json;
    this.spans = spans;
    this.speakers = speakers;
  }

  /**
   * @param index the number of the article in the report
   */
  void write(int index, Checked checked) throws IOException {
    Article article = checked.article();
    json.writeStartObject();
    json.writeStringField("path", article.path());
    json.writeStringField("language", article.language().code());
    optional("title", article.metadata().title());
    optional("outlet", article.metadata().outlet());
    optional("published", article.metadata().published());
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : checked.attributions()) {
      write(index, article, attribution);
    }
    json.writeEndArray();
    QuotedBy quotedBy = new QuotedBy(checked.attributions());
    json.writeArrayFieldStart("quotations");
    for (Quotation quotation : checked.quotations()) {
      json.writeStartObject();
      json.writeFieldName("span");
      spans.write(article, quotation.span());
      json.writeStringField("use", Words.of(quotation.use()));
      optional("attribution", quotedBy.find(quotation).map(Attribution::id));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : checked.claims()) {
      if (!claim.signals().isEmpty()) {
        write(article, claim);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Article article, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeFieldName("span");
    spans.write(article, claim.span());
    strings("kinds", claim.signals().stream().map(s -> Words.of(s.kind())).distinct().toList());
    json.writeStringField("certainty", Words.of(claim.certainty()));
    json.writeStringField("support", Words.of(claim.support()));
    optional("attribution", claim.attribution().map(Attribution::id));
    json.writeEndObject();
  }

  private void write(int index, Article article, Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", attribution.id());
    json.writeStringField("type", Words.of(attribution.type()));
    spans.write("content", article, attribution.content());
    spans.write("cue", article, attribution.cue());
    spans.write("source", article, attribution.source());
    json.writeFieldName("speaker");
    if (attribution.speaker().isPresent()) {
      write(index, attribution.speaker().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("outlet");
    if (attribution.outlet().isPresent()) {
      Entity outlet = attribution.outlet().get();
      json.writeStartObject();
      json.writeStringField("entity", speakers.id(index, outlet));
      json.writeStringField("name", outlet.name());
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    optional("within", attribution.within());
    json.writeBooleanField("negated", attribution.negated());
    json.writeBooleanField("hedged", attribution.hedged());
    json.writeNumberField("confidence", rounded(attribution.confidence()));
    json.writeStringField("foundBy", attribution.foundBy().word());
    json.writeEndObject();
  }

  private void write(int index, Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("entity", speakers.id(index, speaker.entity()));
    json.writeStringField("name", speaker.entity().name());
    json.writeStringField("kind", Words.of(speaker.entity().kind()));
    optional("role", speaker.role());
    json.writeStringField("resolvedBy", Words.of(speaker.resolvedBy()));
    json.writeEndObject();
  }

  /** An entity of the report. */
  void write(Speakers.Listed listed) throws IOException {
    SharedEntity entity = listed.entity();
    json.writeStartObject();
    json.writeStringField("id", listed.id());
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", Words.of(entity.kind()));
    strings("roles", entity.roles());
    strings("aliases", entity.aliases());
    json.writeArrayFieldStart("mentions");
    for (Speakers.Mentions mentions : listed.mentions()) {
      for (Span mention : mentions.spans()) {
        json.writeStartObject();
        json.writeNumberField("article", mentions.article());
        json.writeNumberField("start", mention.start());
        json.writeNumberField("end", mention.end());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get().toString());
    } else {
      json.writeNullField(field);
    }
  }

  private static BigDecimal rounded(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros();
  }
}
