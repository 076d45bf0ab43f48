package org.guillemet.cli.choices;

import org.guillemet.rules.Severity;

/** What a report is written as. */
public enum OutputFormat {
  TEXT(Severity.WARNING),
  JSON(Severity.INFO),
  /** JSON-LD: schema.org and Web Annotations. */
  JSONLD(Severity.INFO),
  /** SARIF 2.1.0, for code hosts and viewers. */
  SARIF(Severity.WARNING),
  /** Annotations of GitHub Actions. */
  GITHUB(Severity.WARNING),
  /** GitLab's Code Quality. */
  GITLAB(Severity.WARNING),
  /** JUnit's XML. */
  JUNIT(Severity.WARNING),
  /** Checkstyle's XML. */
  CHECKSTYLE(Severity.WARNING),
  /** The diagnostics of reviewdog, one in each line. */
  RDJSONL(Severity.WARNING),
  /** A summary for a pull request. */
  MARKDOWN(Severity.WARNING),
  /** A table of quotations. */
  CSV(Severity.WARNING);

  private final Severity minimum;

  OutputFormat(Severity minimum) {
    this.minimum = minimum;
  }

  /** The severity from which on findings are shown, unless the user says otherwise. */
  public Severity minimum() {
    return minimum;
  }
}
