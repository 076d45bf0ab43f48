package org.guillemet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names texts, and other bytes, by what stands in them. */
public final class Sha256 {

  private static final int SHORT = 8;

  private Sha256() {}

  /** The hash of the text in UTF-8: 32 bytes. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of the bytes: 32 bytes. */
  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Its first 8 bytes as 16 hexadecimal digits. */
  public static String brief(String text) {
    return HexFormat.of().formatHex(of(text), 0, SHORT);
  }
}
