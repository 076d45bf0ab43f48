package org.guillemet.cli.daemon;

import java.io.IOException;

/** What a {@link Frame} is about. */
enum Kind {
  /** From a client: run a {@link Request}. */
  RUN,
  /** From a client: end the daemon. Its connection lasts as long as that does. */
  STOP,
  /** From a client: what was to be written has been written. */
  WRITTEN,
  /** From a client: it could not be written; the reason. */
  NOT_WRITTEN,
  /** From a client: bytes of its standard input; none at its end. */
  INPUT,
  /** From a client: its standard input could not be read; the reason. */
  NO_INPUT,
  /** From the daemon: the run begins. */
  ACCEPTED,
  /** From the daemon: bytes for standard output. */
  OUT,
  /** From the daemon: bytes for standard error. */
  ERR,
  /** From the daemon: give some of your standard input. */
  READ,
  /** From the daemon: the run has ended; its exit status in a byte. */
  EXIT,
  /** From the daemon: nothing has been done; run it yourself. */
  REFUSED;

  private static final Kind[] ALL = values();

  byte code() {
    return (byte) ordinal();
  }

  /**
   * @throws IOException when it is no code
   */
  static Kind of(byte code) throws IOException {
    if (code < 0 || code >= ALL.length) {
      throw new IOException("no kind of message");
    }
    return ALL[code];
  }
}
