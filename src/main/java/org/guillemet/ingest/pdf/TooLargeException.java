package org.guillemet.ingest.pdf;

/**
 * A document that holds more than documents do. Unchecked: the library goes on behind some of what
 * is checked.
 */
final class TooLargeException extends RuntimeException {

  /** What there is too much of, as a clause. */
  TooLargeException(String message) {
    super(message);
  }
}
