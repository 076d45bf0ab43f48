package org.guillemet.cli.console;

import java.util.List;

/** Something that only the user can put right; each message is one line. */
public final class UserErrorException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  /** Several things that are wrong, a line for each. */
  public UserErrorException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  /** What is wrong, in one line. */
  public UserErrorException(String message) {
    this(List.of(message));
  }

  /** What is wrong, in one line, and what it comes from. */
  public UserErrorException(String message, Throwable cause) {
    super(message, cause);
    this.messages = List.of(message);
  }

  /** What is wrong, a line for each. */
  public List<String> messages() {
    return messages;
  }
}
