package org.guillemet.lsp;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.repository.config.Settings;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;

/**
 * A document's article among those that it was compared with.
 *
 * @param compared all of them, with all findings
 * @param settings what is in force for each, by its path
 * @param addresses open documents as the editor writes them, by the paths of their articles
 */
record Around(Compared compared, Map<String, Settings> settings, Map<String, String> addresses) {

  Around {
    Objects.requireNonNull(compared);
    settings = Map.copyOf(settings);
    addresses = Map.copyOf(addresses);
  }

  /** One article with all findings. */
  Checked checked(Article article) {
    return compared.articles().stream()
        .filter(checked -> checked.article() == article)
        .findFirst()
        .orElseThrow();
  }

  /** Articles with findings that point to one. */
  Stream<Checked> pointing(Article article) {
    return compared.articles().stream()
        .filter(c -> c.findings().stream().anyMatch(f -> pointsTo(f, article)));
  }

  /** Whether a finding on another article points to one. */
  static boolean pointsTo(Finding finding, Article article) {
    return finding.article() != article
        && finding.related().stream().anyMatch(related -> related.article() == article);
  }

  /** What an article's own configuration says of the rules. */
  RulePolicy policy(Article article) {
    return settings.getOrDefault(article.path(), Settings.DEFAULT).policy();
  }

  /** What could not be compared of the article at a path. */
  Stream<Omission> omissions(String path) {
    return compared.omissions().stream().filter(omission -> omission.path().equals(path));
  }
}
