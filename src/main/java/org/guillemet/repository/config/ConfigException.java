package org.guillemet.repository.config;

import java.util.List;

/** A configuration file that cannot be read, or that has mistakes; each message is one line. */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<String> messages;

  ConfigException(String file, List<String> messages) {
    super(String.join("\n", messages));
    this.file = file;
    this.messages = List.copyOf(messages);
  }

  ConfigException(String file, String message, Throwable cause) {
    super(message, cause);
    this.file = file;
    this.messages = List.of(message);
  }

  /** The file, as messages call it. */
  public String file() {
    return file;
  }

  /** What is wrong, each with the file and, where there is one, the line. */
  public List<String> messages() {
    return messages;
  }
}
