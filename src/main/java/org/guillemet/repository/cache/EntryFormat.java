package org.guillemet.repository.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a file of the cache looks like: the letters GLMT, the format's number, the key (32 bytes),
 * the length of the payload, the payload, and a checksum (CRC-32) of all that.
 */
final class EntryFormat {

  private static final int MAGIC = 0x474c4d54;

  private static final int KEY = 32;

  private static final int HEAD = 3 * Integer.BYTES + KEY;

  private EntryFormat() {}

  /**
   * The bytes of a file.
   *
   * @param key 64 hexadecimal digits
   */
  static byte[] wrap(String key, byte[] payload) {
    ByteBuffer file = ByteBuffer.allocate(HEAD + payload.length + Integer.BYTES);
    file.putInt(MAGIC).putInt(Keys.FORMAT).put(HexFormat.of().parseHex(key));
    file.putInt(payload.length).put(payload);
    return file.putInt(checksum(file.array())).array();
  }

  /** The payload; empty when the file is not whole, or not the one that is looked for. */
  static Optional<byte[]> unwrap(String key, byte[] file) {
    int payload = file.length - HEAD - Integer.BYTES;
    if (payload < 0) {
      return Optional.empty();
    }
    byte[] whole = wrap(key, Arrays.copyOfRange(file, HEAD, HEAD + payload));
    return Arrays.equals(whole, file)
        ? Optional.of(Arrays.copyOfRange(file, HEAD, HEAD + payload))
        : Optional.empty();
  }

  /** Of all but the last four bytes, where it stands itself. */
  private static int checksum(byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file, 0, file.length - Integer.BYTES);
    return (int) checksum.getValue();
  }
}
