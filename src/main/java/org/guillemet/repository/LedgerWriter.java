package org.guillemet.repository;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Writes ledgers as JSON Lines: one quotation on each, in the ledger's order. */
public final class LedgerWriter {

  private LedgerWriter() {}

  /** Writes all of it; the writer stays open. */
  public static void write(Ledger ledger, Writer out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
      for (Entry entry : ledger.entries()) {
        write(entry, json);
      }
    }
    if (ledger.size() > 0) {
      out.write('\n');
    }
    out.flush();
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    Quote quote = entry.quote();
    json.writeStartObject();
    json.writeStringField("words", quote.words());
    json.writeStringField("language", quote.language().code());
    json.writeFieldName("speaker");
    if (quote.speaker().isPresent()) {
      Quote.Said said = quote.speaker().get();
      json.writeStartObject();
      json.writeStringField("name", said.name());
      json.writeStringField("kind", word(said.kind()));
      optional(json, "role", said.role());
      json.writeStringField("resolvedBy", word(said.resolvedBy()));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    optional(json, "outlet", quote.outlet());
    json.writeFieldName("first");
    write(entry.first(), json);
    json.writeArrayFieldStart("later");
    for (Appearance later : entry.appearances().subList(1, entry.appearances().size())) {
      write(later, json);
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", quote.fingerprint());
    json.writeEndObject();
  }

  private static void write(Appearance appearance, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", appearance.path());
    optional(json, "published", appearance.published().map(Object::toString));
    optional(json, "by", appearance.by());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
