package org.guillemet.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.guillemet.rules.Finding;
import org.guillemet.text.Sha256;

/**
 * Names for findings that stay the same when lines move: a hash of rule, path, words, and the
 * number of findings before it that share these three.
 */
public final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding; findings come in text order. */
  public String next(Finding finding) {
    String words = finding.span().of(finding.article().text());
    String key = String.join("\n", finding.rule(), path(finding.article().path()), fold(words));
    int ordinal = seen.merge(key, 1, Integer::sum);
    return Sha256.brief(key + "\n" + ordinal);
  }

  /** Both names of a file below the working directory are one. */
  private static String path(String path) {
    return path.replaceFirst("^(\\./+)+", "");
  }

  private static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
