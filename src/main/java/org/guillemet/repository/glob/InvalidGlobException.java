package org.guillemet.repository.glob;

/** A pattern that stands for no paths; the message is a clause for the user. */
public final class InvalidGlobException extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidGlobException(String message) {
    super(message);
  }
}
