package org.guillemet.repository.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A baseline as a file: JSON with an entry on each line, so that changes can be read. */
public final class BaselineFile {

  /** What the file is called that is read without being asked for. */
  public static final String NAME = ".guillemet-baseline.json";

  private static final int VERSION = 1;
  private static final String FINDINGS = "findings";

  private static final ObjectMapper READER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private BaselineFile() {}

  /** Says where in the file what is wrong. */
  public static final class InvalidBaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidBaselineException(String message) {
      super(message);
    }
  }

  /**
   * @param name of the file, for messages
   * @throws InvalidBaselineException when the text is no baseline
   */
  public static Baseline parse(String name, String text) throws InvalidBaselineException {
    JsonNode file;
    try {
      file = READER.readTree(text);
    } catch (JsonProcessingException e) {
      String line =
          Optional.ofNullable(e.getLocation()).map(place -> ":" + place.getLineNr()).orElse("");
      throw new InvalidBaselineException(name + line + ": not JSON: " + e.getOriginalMessage());
    }
    if (file.path("version").asInt() != VERSION || !file.path(FINDINGS).isArray()) {
      throw new InvalidBaselineException(
          name + ": not a baseline of this version: write it anew with \"guillemet baseline\"");
    }
    List<BaselineEntry> entries = new ArrayList<>();
    for (JsonNode entry : file.path(FINDINGS)) {
      for (String field : List.of("path", "rule", "fingerprint", "words")) {
        if (!entry.path(field).isTextual()) {
          throw new InvalidBaselineException(
              "%s: finding %d has no \"%s\"".formatted(name, entries.size() + 1, field));
        }
      }
      entries.add(
          new BaselineEntry(
              entry.get("path").textValue(),
              entry.get("rule").textValue(),
              entry.get("fingerprint").textValue(),
              entry.get("words").textValue()));
    }
    return new Baseline(entries);
  }

  /** Writes all of it; the writer stays open. */
  public static void write(Baseline baseline, Writer out) throws IOException {
    out.write("{\"version\": " + VERSION + ", \"" + FINDINGS + "\": [");
    String separator = "\n";
    for (BaselineEntry entry : baseline.entries()) {
      out.write(separator);
      out.write("  " + line(entry));
      separator = ",\n";
    }
    out.write("\n]}\n");
    out.flush();
  }

  private static String line(BaselineEntry entry) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("path", entry.path());
      json.writeStringField("rule", entry.rule());
      json.writeStringField("fingerprint", entry.fingerprint());
      json.writeStringField("words", entry.words());
      json.writeEndObject();
    }
    return line.toString();
  }
}
