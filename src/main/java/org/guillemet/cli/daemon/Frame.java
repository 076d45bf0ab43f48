package org.guillemet.cli.daemon;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A message between a client and the daemon.
 *
 * @param bytes what it says; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // frames are not compared
record Frame(Kind kind, byte[] bytes) {

  Frame {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(bytes);
  }

  /** The bytes as words. */
  String words() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
