package org.guillemet.repository.cache;

/** Bytes are no analysis of the article. Never leaves this package. */
final class InvalidEntryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidEntryException(String message) {
    super(message);
  }
}
