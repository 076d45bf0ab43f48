package org.guillemet.yaml;

import java.util.OptionalInt;

/** A YAML text that cannot be read; the message says why, without the line. */
public final class InvalidYamlException extends Exception {

  static final String NO_MAPPING = "not a mapping of names to values";
  static final String TOO_DEEP = "nested too deeply";

  private static final long serialVersionUID = 1L;

  private final transient OptionalInt line;

  InvalidYamlException(OptionalInt line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  InvalidYamlException(OptionalInt line, String reason) {
    super(reason);
    this.line = line;
  }

  InvalidYamlException(int line, String reason) {
    this(OptionalInt.of(line), reason);
  }

  /** Where, 1 or more; empty when that is not known. */
  public OptionalInt line() {
    return line;
  }
}
