package org.guillemet.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Folding;
import org.guillemet.text.Sha256;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Names for findings that stay the same when paragraphs move or are wrapped anew: a hash of rule,
 * path, flagged words, the words beside them in their paragraph, the words that the finding points
 * to elsewhere, and the number of findings before it that share all these. Not thread-safe.
 */
public final class Fingerprints {

  /** So many words on each side tell one sentence from another. */
  private static final int BESIDE = 6;

  /** So many characters are looked at for them. */
  private static final int REACH = 120;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Article, SpanIndex<Block>> blocks = new IdentityHashMap<>();

  /** The fingerprint of the next finding; findings come in text order. */
  public String next(Finding finding) {
    String key = finding.rule() + "\n" + path(finding.article().path()) + "\n" + passage(finding);
    return Sha256.brief(key + "\n" + seen.merge(key, 1, Integer::sum));
  }

  /** A name for the finding that does not depend on where its article is kept. */
  public String ofPassage(Finding finding) {
    return Sha256.brief(finding.rule() + "\n" + passage(finding));
  }

  private String passage(Finding finding) {
    List<String> parts = new ArrayList<>(passage(finding.article(), finding.span()));
    finding.related().stream()
        .map(r -> Folding.spaced(r.span().of(r.article().text())))
        .distinct()
        .sorted()
        .forEach(parts::add);
    return String.join("\n", parts);
  }

  /** Both names of a file below the working directory are one. */
  private static String path(String path) {
    return path.replaceFirst("^(\\./+)+", "");
  }

  /** What stands before the flagged words, the words, and what stands behind them. */
  private List<String> passage(Article article, Span words) {
    Span block =
        blocks
            .computeIfAbsent(article, a -> new SpanIndex<>(a.blocks(), b -> List.of(b.span())))
            .overlapping(words)
            .stream()
            .map(Block::span)
            .filter(span -> span.contains(words))
            .findFirst()
            .orElse(words);
    String text = article.text();
    List<String> before = words(block.until(words.start()).from(words.start() - REACH).of(text));
    List<String> behind = words(block.from(words.end()).until(words.end() + REACH).of(text));
    return List.of(
        String.join(" ", before.subList(Math.max(0, before.size() - BESIDE), before.size())),
        Folding.spaced(words.of(text)),
        String.join(" ", behind.subList(0, Math.min(BESIDE, behind.size()))));
  }

  private static List<String> words(String text) {
    return List.of(Folding.spaced(text).split(" "));
  }
}
