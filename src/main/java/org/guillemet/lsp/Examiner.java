package org.guillemet.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.lsp.Folder.Place;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.Timings;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configured;
import org.guillemet.repository.config.Settings;
import org.guillemet.repository.config.Suggestions;
import org.guillemet.repository.review.Suppressions;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;

/**
 * Checks one document as the command line checks a file by itself: by the same rules under the same
 * configuration. Thread-safe.
 */
final class Examiner {

  private final RuleSet rules;
  private final Supplier<Pipeline> pipeline;
  private final Suppressions suppressions;
  private final Baselines baselines;

  Examiner(RuleSet rules, Supplier<Pipeline> pipeline) {
    this.rules = rules;
    this.pipeline = pipeline;
    this.suppressions = new Suppressions(rules, Suggestions::closest);
    this.baselines = new Baselines(rules);
  }

  /**
   * What is found in a document; empty when the configuration leaves its file out.
   *
   * @throws ConfigException when its configuration is wrong
   * @throws UnreadableArticleException when no article can be read from it
   */
  Optional<Examined> examine(OpenDocument document)
      throws ConfigException, UnreadableArticleException {
    Place place = document.place();
    Configured configured = place.folder().configured(place.path());
    if (configured.ignored().isPresent()) {
      return Optional.empty();
    }
    Settings settings = configured.settings();
    ArticleSettings how = configured.articleSettings();
    Checked alone = pipeline.get().check(document.read(settings), how);
    Compared compared =
        new Comparison(rules.ofDossiers(), path -> how, settings.aliases(), new Timings())
            .compare(List.of(alone));
    List<Omission> omissions =
        Stream.concat(alone.omissions().stream(), compared.omissions().stream()).toList();
    Examined examined =
        new Examined(document, settings, how, alone, List.of(), List.of(), omissions);
    return Optional.of(review(examined, compared.articles().get(0), List.of()));
  }

  /**
   * A document with other findings, held against what the newsroom has said of them.
   *
   * @param checked its article with all findings
   * @param others articles that it was compared with, with all findings
   */
  Examined review(Examined examined, Checked checked, List<Checked> others) {
    List<Checked> articles = List.of(checked);
    List<Reviewed> reviewed = suppressions.apply(articles, article -> examined.settings().policy());
    List<Checked> pointing =
        others.stream()
            .filter(o -> o.findings().stream().anyMatch(f -> pointsTo(f, checked.article())))
            .toList();
    List<Finding> elsewhere =
        suppressions.apply(pointing, article -> examined.settings().policy()).stream()
            .filter(r -> r.isOpen() && pointsTo(r.finding(), checked.article()))
            .map(Reviewed::finding)
            .toList();
    return examined.with(
        baselines.accept(examined.document().place().folder(), articles, reviewed), elsewhere);
  }

  private static boolean pointsTo(Finding finding, Article article) {
    return finding.article() != article
        && finding.related().stream().anyMatch(related -> related.article() == article);
  }
}
