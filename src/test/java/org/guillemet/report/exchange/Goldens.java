package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reports as they are to be, read by people when they change. */
final class Goldens {

  private Goldens() {}

  static String read(String name) {
    try (InputStream in = Goldens.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no golden file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
