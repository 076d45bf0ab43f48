package org.guillemet.ingest.frontmatter;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.Map;
import java.util.Optional;

/** Reads TOML into plain maps and lists; the only place that sees the TOML library. */
final class TomlDocument {

  private static final int DEEPEST = 50;
  private static final TomlMapper MAPPER =
      new TomlMapper(
          TomlFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());
  private static final TypeReference<Map<String, Object>> TABLE = new TypeReference<>() {};

  private TomlDocument() {}

  /**
   * The entries of a TOML document, in the order of the text; dates and times are strings.
   *
   * @throws InvalidTomlException if the text is not TOML
   */
  static Map<String, Object> parse(String toml) throws InvalidTomlException {
    try {
      return MAPPER.readValue(toml, TABLE);
    } catch (JacksonException e) {
      int line = Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(1);
      String reason = Optional.ofNullable(e.getOriginalMessage()).orElse("not TOML");
      throw new InvalidTomlException(
          Math.max(1, line), reason.lines().findFirst().orElse("not TOML"), e);
    }
  }
}
