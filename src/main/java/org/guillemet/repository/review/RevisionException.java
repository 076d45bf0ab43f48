package org.guillemet.repository.review;

/** What changed cannot be told; the message says why, and what would help. */
public final class RevisionException extends Exception {

  private static final long serialVersionUID = 1L;

  RevisionException(String message) {
    super(message);
  }

  RevisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
