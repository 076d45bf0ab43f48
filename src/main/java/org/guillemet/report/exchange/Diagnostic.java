package org.guillemet.report.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.report.Visible;
import org.guillemet.rules.Severity;

/**
 * What programs show at a place in a file: a finding, or something that was not checked.
 *
 * @param severity how bad it is
 * @param rule the name of the rule, or {@link Diagnostics#NOT_CHECKED}
 * @param path of the file, without {@code ./} before it
 * @param region where in the file; empty: all of it
 * @param message in one line that no terminal and no page acts on
 * @param related other places that belong to it
 * @param fingerprint its name, which stays the same when paragraphs move
 */
record Diagnostic(
    Severity severity,
    String rule,
    String path,
    Optional<Region> region,
    String message,
    List<Related> related,
    String fingerprint) {

  /**
   * Another place.
   *
   * @param path of its file
   * @param region where in it
   * @param message what it has to do with the finding
   */
  record Related(String path, Region region, String message) {
    Related {
      Objects.requireNonNull(path);
      Objects.requireNonNull(region);
      Objects.requireNonNull(message);
    }

    /** Place and message in one line. */
    String line() {
      return region.label(Visible.line(path)) + ": " + message;
    }
  }

  Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(path);
    Objects.requireNonNull(region);
    Objects.requireNonNull(message);
    related = List.copyOf(related);
    Objects.requireNonNull(fingerprint);
  }

  /** The line of the file that it begins in; the first, when it is about all of the file. */
  int line() {
    return region.map(r -> r.start().line()).orElse(1);
  }

  /** The column that it begins in. */
  int column() {
    return region.map(r -> r.start().column()).orElse(1);
  }

  /** The message, with the other places behind it for programs that show none. */
  String wholeMessage() {
    return related.isEmpty()
        ? message
        : related.stream()
            .map(Related::line)
            .collect(Collectors.joining("; ", message + " (", ")"));
  }
}
