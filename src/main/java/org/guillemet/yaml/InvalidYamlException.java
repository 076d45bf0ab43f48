package org.guillemet.yaml;

/** A YAML text that cannot be read; the message says why, without the line. */
public final class InvalidYamlException extends Exception {

  private final int line;

  InvalidYamlException(int line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  InvalidYamlException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** Where, 1 or more. */
  public int line() {
    return line;
  }
}
