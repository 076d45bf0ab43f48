package org.guillemet.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.guillemet.rules.Finding;

/**
 * Names for findings that stay the same when lines move: a hash of rule, path, words, and the
 * number of findings before it that share these three.
 */
public final class Fingerprints {

  private static final int BYTES = 8;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding; findings come in text order. */
  public String next(Finding finding) {
    String words = finding.span().of(finding.article().text());
    String key = String.join("\n", finding.rule(), path(finding.article().path()), fold(words));
    int ordinal = seen.merge(key, 1, Integer::sum);
    byte[] hash = sha256().digest((key + "\n" + ordinal).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** Both names of a file below the working directory are one. */
  private static String path(String path) {
    return path.replaceFirst("^(\\./+)+", "");
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
