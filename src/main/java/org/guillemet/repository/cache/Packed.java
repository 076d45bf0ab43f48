package org.guillemet.repository.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Makes large payloads smaller: what many articles have in common repeats itself. */
final class Packed {

  /** Nothing that was packed is larger; what says so is not ours. */
  static final int LARGEST = 16 << 20;

  private Packed() {}

  /**
   * The payload in fewer bytes.
   *
   * @throws InvalidEntryException when it is too large
   */
  static byte[] pack(byte[] payload) {
    if (payload.length > LARGEST) {
      throw new InvalidEntryException("too large: " + payload.length);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(payload);
    } catch (IOException e) {
      throw new AssertionError(e); // memory has none
    }
    return packed.toByteArray();
  }

  /**
   * The payload again.
   *
   * @throws InvalidEntryException when the bytes are anything else
   */
  static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] payload = in.readNBytes(LARGEST + 1);
      if (payload.length > LARGEST) {
        throw new InvalidEntryException("too large");
      }
      return payload;
    } catch (IOException e) {
      throw new InvalidEntryException("not packed: " + e.getMessage());
    }
  }
}
