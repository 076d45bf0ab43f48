package org.guillemet.rules;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Something an editor should look at.
 *
 * @param rule the name of the rule
 * @param severity how bad it is
 * @param article where
 * @param span the words in question, in the article's reading text
 * @param message one sentence: what is wrong here, and what would settle it
 * @param related other places that belong to it
 */
public record Finding(
    String rule,
    Severity severity,
    Article article,
    Span span,
    Message message,
    List<Related> related) {

  /**
   * Another place that belongs to a finding.
   *
   * @param article where
   * @param span the words, in the article's reading text
   * @param message what it has to do with the finding
   */
  public record Related(Article article, Span span, Message message) {
    public Related {
      Objects.requireNonNull(article);
      Objects.requireNonNull(span);
      Objects.requireNonNull(message);
    }
  }

  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(article);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    related = List.copyOf(related);
  }
}
