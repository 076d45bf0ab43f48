package org.guillemet.report.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * Reads reviewdog's diagnostics. The records are the messages of its definition (reviewdog.proto)
 * by hand, with those fields that are needed here; like reviewdog's own reader this one takes no
 * field that it does not know.
 */
final class Reviewdog {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);

  private Reviewdog() {}

  enum Severity {
    ERROR,
    WARNING,
    INFO
  }

  record Diagnostic(
      String message,
      Location location,
      Severity severity,
      Source source,
      Code code,
      @JsonProperty("related_locations") List<RelatedLocation> relatedLocations) {
    Diagnostic {
      check(!message.isBlank() && location != null && severity != null, "a field is missing");
    }
  }

  record Location(String path, Range range) {
    Location {
      check(path != null && !path.isEmpty(), "no path");
    }
  }

  record Range(Position start, Position end) {
    Range {
      check(start != null, "no start");
      check(
          end == null
              || end.line() > start.line()
              || end.line() == start.line() && end.column() >= start.column(),
          "the end is before the start");
    }
  }

  record Position(int line, int column) {
    Position {
      check(line >= 1 && column >= 1, "line and column begin at 1");
    }
  }

  record Source(String name, String url) {}

  record Code(String value, String url) {}

  record RelatedLocation(String message, Location location) {}

  /** A diagnostic for each line. */
  static List<Diagnostic> read(String report) {
    check(report.isEmpty() || report.endsWith("\n"), "the last line has no end");
    return report.lines().map(Reviewdog::diagnostic).toList();
  }

  private static Diagnostic diagnostic(String line) {
    try {
      return JSON.readValue(line, Diagnostic.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no diagnostic: " + line, e);
    }
  }

  private static void check(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
