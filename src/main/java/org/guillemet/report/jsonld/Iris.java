package org.guillemet.report.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.text.Article;

/**
 * Names articles and what stands in them by relative IRI references: {@code drafts/a%20b.md},
 * {@code drafts/a%20b.md#finding-1}. They are ASCII, and no path makes one that leads to another
 * scheme or host, or that JSON-LD takes for a keyword or a compact IRI.
 */
final class Iris {

  private static final String KEPT = "/-._~";

  /** The texts under a path: what comes from standard input may have the name of a file. */
  private final Map<String, List<String>> sources = new HashMap<>();

  String of(Article article) {
    List<String> known = sources.computeIfAbsent(article.path(), p -> new ArrayList<>());
    int number = known.indexOf(article.source());
    if (number < 0) {
      number = known.size();
      known.add(article.source());
    }
    return of(article.path()) + (number == 0 ? "" : "?" + (number + 1));
  }

  /** Something in an article. */
  String of(Article article, String part) {
    return of(article) + "#" + part;
  }

  /** A file, whether it was read or not. */
  static String of(String path) {
    StringBuilder iri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isKept(c) && !startsAuthority(c, iri)) {
        iri.append(c);
      } else {
        iri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return iri.toString();
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
