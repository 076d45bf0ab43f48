package org.guillemet.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.lsp.folders.Baselines;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.MaterialCheck;
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
  private final Material material;
  private final Suppressions suppressions;
  private final Baselines baselines;

  /** Finds what an article in a folder is held against. */
  interface Material {
    NamedMaterial.Found of(Folder folder, Article article, Settings settings);
  }

  Examiner(
      RuleSet rules, Supplier<Pipeline> pipeline, Material material, Baselines.Trouble trouble) {
    this.rules = rules;
    this.pipeline = pipeline;
    this.material = material;
    this.suppressions = new Suppressions(rules, Suggestions::closest);
    this.baselines = new Baselines(rules, trouble);
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
    Checked unheld = pipeline.get().check(document.read(settings), how);
    NamedMaterial.Found named = material.of(place.folder(), unheld.article(), settings);
    Checked alone =
        named
            .verifier()
            .map(
                verifier ->
                    new MaterialCheck(rules.ofMaterial(), path -> how, new Timings())
                        .check(unheld, verifier))
            .orElse(unheld);
    Compared compared =
        new Comparison(rules.ofDossiers(), path -> how, settings.aliases(), new Timings())
            .compare(List.of(alone));
    Around nothing = new Around(compared, Map.of(place.path(), settings), Map.of());
    Examined examined = new Examined(document, settings, how, alone, named.omissions());
    return Optional.of(review(examined, nothing));
  }

  /** A document with all findings, held against what the newsroom has said of them. */
  Examined review(Examined examined, Around around) {
    Article own = examined.alone().article();
    List<Checked> pointing = around.pointing(own).toList();
    List<Finding> elsewhere =
        review(examined, around, pointing).stream()
            .filter(r -> r.isOpen() && Around.pointsTo(r.finding(), own))
            .map(Reviewed::finding)
            .toList();
    return examined.with(review(examined, around, List.of(around.checked(own))), elsewhere, around);
  }

  private List<Reviewed> review(Examined examined, Around around, List<Checked> articles) {
    return baselines.accept(
        examined.document().place().folder(),
        articles,
        suppressions.apply(articles, around::policy));
  }
}
