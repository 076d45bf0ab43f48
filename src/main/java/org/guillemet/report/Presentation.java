package org.guillemet.report;

import java.util.Map;
import java.util.Optional;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * How the findings of some articles are told, where a newsroom has configured it. Immutable.
 *
 * @param minimums the severities from which on findings are shown, by the path of their article
 * @param wordings the languages of messages, by the path of the article
 */
public record Presentation(Map<String, Severity> minimums, Map<String, Language> wordings) {

  /** Nothing is configured. */
  public static final Presentation DEFAULT = new Presentation(Map.of(), Map.of());

  public Presentation {
    minimums = Map.copyOf(minimums);
    wordings = Map.copyOf(wordings);
  }

  /** The severity from which on an article's findings are shown. */
  public Optional<Severity> minimum(Article article) {
    return Optional.ofNullable(minimums.get(article.path()));
  }

  /** The language of what is told of an article. */
  Optional<Language> wording(Article article) {
    return Optional.ofNullable(wordings.get(article.path()));
  }
}
