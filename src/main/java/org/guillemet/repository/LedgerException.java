package org.guillemet.repository;

/** A file is no ledger. The message names file and line, and is one line. */
public final class LedgerException extends Exception {

  private static final long serialVersionUID = 1L;

  LedgerException(String path, int line, String reason) {
    super("%s:%d: not a quotation of a ledger: %s".formatted(path, line, reason));
  }
}
