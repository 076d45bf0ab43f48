package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.report.PathUri;
import org.guillemet.report.Results;

/** Writes files, and places in them, as SARIF does. */
final class SarifPlaces {

  /** The folder that the paths start from; code hosts take it for the repository's. */
  private static final String ROOT = "%SRCROOT%";

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/");

  private final JsonGenerator json;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SarifPlaces(JsonGenerator json, Results results) {
    this.json = json;
    Stream.concat(
            results.compared().articles().stream().map(checked -> checked.article().path()),
            results.omissions().stream().map(omission -> omission.path()))
        .map(Diagnostics::path)
        .forEach(path -> numbers.putIfAbsent(path, numbers.size()));
  }

  /** What relative paths are relative to; where that is on a machine is nobody's business. */
  void writeRoot() throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    json.writeObjectFieldStart("description");
    json.writeStringField("text", "The folder that guillemet ran in.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** All files that were given, read or not. */
  void writeArtifacts() throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (String path : numbers.keySet()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      address(path);
      json.writeEndObject();
      json.writeArrayFieldStart("roles");
      json.writeString("analysisTarget");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The place as a field of a location. */
  void write(String path, Optional<Region> region) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    address(path);
    Integer number = numbers.get(path);
    if (number != null) {
      json.writeNumberField("index", number);
    }
    json.writeEndObject();
    if (region.isPresent()) {
      write(region.get());
    }
    json.writeEndObject();
  }

  private void address(String path) throws IOException {
    if (DRIVE.matcher(path).find()) {
      json.writeStringField(
          "uri", "file:///" + path.substring(0, 2) + PathUri.of(path.substring(2)));
    } else if (path.startsWith("/")) {
      json.writeStringField("uri", "file://" + PathUri.of(path));
    } else {
      json.writeStringField("uri", PathUri.of(path));
      json.writeStringField("uriBaseId", ROOT);
    }
  }

  private void write(Region region) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", region.start().line());
    json.writeNumberField("startColumn", region.start().column());
    json.writeNumberField("endLine", region.end().line());
    json.writeNumberField("endColumn", region.end().column());
    json.writeNumberField("charOffset", region.offset());
    json.writeNumberField("charLength", region.span().length());
    if (!region.words().isEmpty()) {
      snippet(region);
    }
    json.writeEndObject();
  }

  private void snippet(Region region) throws IOException {
    json.writeObjectFieldStart("snippet");
    // The text of a snippet is what stands in the file (3.3.2); where readers see something else,
    // it is a rendering (3.3.4).
    if (region.isVerbatim()) {
      json.writeStringField("text", region.words());
    } else {
      json.writeObjectFieldStart("rendered");
      json.writeStringField("text", SarifText.plain(region.words()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
