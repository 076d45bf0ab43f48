package org.guillemet.ingest.frontmatter;

/** A TOML text that cannot be read; the message says why, without the line. */
final class InvalidTomlException extends Exception {

  private final int line;

  InvalidTomlException(int line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  /** Where, 1 or more. */
  int line() {
    return line;
  }
}
