package org.guillemet.cli;

import org.guillemet.rules.Severity;

/** What a report is written as. */
enum OutputFormat {
  TEXT(Severity.WARNING),
  JSON(Severity.INFO),
  /** JSON-LD: schema.org and Web Annotations. */
  JSONLD(Severity.INFO);

  private final Severity minimum;

  OutputFormat(Severity minimum) {
    this.minimum = minimum;
  }

  /** The severity from which on findings are shown, unless the user says otherwise. */
  Severity minimum() {
    return minimum;
  }
}
