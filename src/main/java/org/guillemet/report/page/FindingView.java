package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;
import org.guillemet.rules.Severity;

/**
 * A finding on the page.
 *
 * @param id of its place on the page: stays the same when lines move
 * @param rule the name of the rule
 * @param severity how bad it is
 * @param place line and column in the file
 * @param words what is flagged
 * @param language that of the messages, its code
 * @param message what is wrong, and what would settle it
 * @param related other places
 */
record FindingView(
    String id,
    String rule,
    Severity severity,
    String place,
    String words,
    String language,
    String message,
    List<Related> related) {

  /**
   * Another place that a finding speaks of.
   *
   * @param place file, line and column
   * @param article the number of its article on the page; -1 when it is not there
   * @param message what it has to do with the finding
   */
  record Related(String place, int article, String message) {
    Related {
      Objects.requireNonNull(place);
      Objects.requireNonNull(message);
    }
  }

  FindingView {
    Objects.requireNonNull(id);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(place);
    Objects.requireNonNull(words);
    Objects.requireNonNull(language);
    Objects.requireNonNull(message);
    related = List.copyOf(related);
  }

  /** The class that shows the severity. */
  String css() {
    return switch (severity) {
      case ERROR -> "fe";
      case WARNING -> "fw";
      case INFO -> "fi";
    };
  }

  /** A sign for those who cannot tell the colours apart. */
  String sign() {
    return switch (severity) {
      case ERROR -> "✖";
      case WARNING -> "▲";
      case INFO -> "●";
    };
  }
}
