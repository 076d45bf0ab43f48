package org.guillemet.report;

import java.nio.charset.StandardCharsets;

/**
 * Writes paths as relative URI references: {@code drafts/a%20b.md}. They are ASCII, and no path
 * makes one that leads to another scheme or host.
 */
public final class PathUri {

  private static final String KEPT = "/-._~";

  private PathUri() {}

  public static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isKept(c) && !startsAuthority(c, uri)) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static boolean isKept(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || KEPT.indexOf(c) >= 0;
  }

  /** What follows two slashes would be a host. */
  private static boolean startsAuthority(char c, StringBuilder before) {
    return c == '/' && before.length() == 1 && before.charAt(0) == '/';
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
