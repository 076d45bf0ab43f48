package org.guillemet.report.jsonld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.report.PathUri;
import org.guillemet.text.Article;

/**
 * Names articles and what stands in them by relative IRI references: {@code drafts/a%20b.md},
 * {@code drafts/a%20b.md#finding-1}. None is what JSON-LD takes for a keyword or a compact IRI.
 */
final class Iris {

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
    return PathUri.of(path);
  }
}
