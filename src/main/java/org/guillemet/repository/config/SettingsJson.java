package org.guillemet.repository.config;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guillemet.linguistics.Words;
import org.guillemet.report.PrettyJson;
import org.guillemet.text.Language;

/** Writes what is in force for an article as JSON, each value with its origin. */
public final class SettingsJson {

  private static final int SCHEMA_VERSION = 1;

  private final Section section;
  private final JsonGenerator json;

  private SettingsJson(Section section, JsonGenerator json) {
    this.section = section;
    this.json = json;
  }

  /**
   * @param path of the article or folder, as the user named it
   */
  public static void write(Configured configured, String path, Writer out) throws IOException {
    try (JsonGenerator json = PrettyJson.to(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeStringField("path", path);
      json.writeStringField("configuration", configured.file().orElse(null));
      json.writeStringField("ignored", configured.ignored().orElse(null));
      json.writeObjectFieldStart("settings");
      new SettingsJson(configured.section(), json).write();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void write() throws IOException {
    for (Key key :
        List.of(
            Key.LANG,
            Key.OUTLET,
            Key.MESSAGES,
            Key.COMPARE,
            Key.FILLERS,
            Key.FAIL_ON,
            Key.MIN_SEVERITY)) {
      json.writeFieldName(key.word());
      Optional<Sourced<String>> value = section.scalars().word(key);
      if (value.isPresent()) {
        value(value.get().value(), value.get().origin());
      } else {
        json.writeNull();
      }
      if (key == Key.COMPARE && section.scalars().days().isPresent()) {
        Sourced<Integer> days = section.scalars().days().get();
        json.writeFieldName(key.word() + "-" + Vocabulary.word(ComparePart.DAYS));
        value(days.value().toString(), days.origin());
      }
    }
    json.writeObjectFieldStart(Key.RULES.word());
    for (Map.Entry<String, Sourced<Level>> rule : new TreeMap<>(section.rules()).entrySet()) {
      json.writeFieldName(rule.getKey());
      value(Vocabulary.word(rule.getValue().value()), rule.getValue().origin());
    }
    json.writeEndObject();
    list(Key.KNOWN_SPEAKERS.word(), section.list(Key.KNOWN_SPEAKERS));
    list(Key.OUTLETS.word(), section.list(Key.OUTLETS));
    words();
    json.writeObjectFieldStart(Key.ALIASES.word());
    for (Map.Entry<String, List<Sourced<String>>> alias :
        new TreeMap<>(section.aliases()).entrySet()) {
      list(alias.getKey(), alias.getValue());
    }
    json.writeEndObject();
  }

  private void words() throws IOException {
    json.writeObjectFieldStart(Key.WORDS.word());
    for (Words.Kind kind : Words.Kind.values()) {
      json.writeObjectFieldStart(Vocabulary.word(kind));
      for (Language language : Language.values()) {
        list(language.code(), section.words(language, kind));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void list(String key, List<Sourced<String>> items) throws IOException {
    json.writeArrayFieldStart(key);
    for (Sourced<String> item : items) {
      value(item.value(), item.origin());
    }
    json.writeEndArray();
  }

  private void value(String value, String origin) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", value);
    json.writeStringField("origin", origin);
    json.writeEndObject();
  }
}
