package org.guillemet.cli;

import java.util.List;

/** Something that only the user can put right; each message is one line. */
final class UserErrorException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  UserErrorException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  UserErrorException(String message) {
    this(List.of(message));
  }

  UserErrorException(String message, Throwable cause) {
    super(message, cause);
    this.messages = List.of(message);
  }

  List<String> messages() {
    return messages;
  }
}
