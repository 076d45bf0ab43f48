package org.guillemet.rules.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/**
 * The words of articles and of their paragraphs for comparing, each folded once. Used for one
 * check; not thread-safe.
 */
public final class FoldedTexts {

  private final Map<Article, Map<Span, Text>> parts = new IdentityHashMap<>();
  private final Map<Article, Text> signed = new IdentityHashMap<>();

  /** Whether an article has the words, which are folded. */
  public boolean has(Article article, String words) {
    return has(article, new Span(0, article.text().length()), words);
  }

  /** Whether a part of an article has the words, which are folded. */
  public boolean has(Article article, Span part, String words) {
    return parts
        .computeIfAbsent(article, a -> new HashMap<>())
        .computeIfAbsent(part, p -> new Text(p.of(article.text())))
        .has(words);
  }

  /** Whether an article has the words, which are folded, or is of an outlet with that name. */
  public boolean hasOrIsOf(Article article, String words) {
    return signed
        .computeIfAbsent(article, a -> new Text(a.metadata().outlet().orElse("") + " " + a.text()))
        .has(words);
  }

  private static final class Text {

    /** Folded, with single spaces between words and around. */
    private final String all;

    private final Set<String> each;
    private final Map<String, Boolean> phrases = new HashMap<>();

    Text(String text) {
      String folded = Folding.spaced(text);
      this.all = " " + folded + " ";
      this.each = new HashSet<>(List.of(folded.split(" ")));
    }

    boolean has(String words) {
      if (words.isEmpty() || !words.contains(" ")) {
        return !words.isEmpty() && each.contains(words);
      }
      return phrases.computeIfAbsent(words, w -> all.contains(" " + w + " "));
    }
  }
}
