package org.guillemet.repository.config;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.repository.glob.Glob;

/** What is configured for one article, and by which file. Immutable. */
public final class Configured {

  private final String folder;
  private final Optional<String> file;
  private final Optional<Sourced<Glob>> ignored;
  private final InForce inForce;

  /**
   * @param folder in which the article lies
   * @param file that configures it, as messages call it
   * @param ignored the pattern because of which it is left out
   */
  Configured(
      String folder, Optional<String> file, Optional<Sourced<Glob>> ignored, InForce inForce) {
    this.folder = Objects.requireNonNull(folder);
    this.file = Objects.requireNonNull(file);
    this.ignored = Objects.requireNonNull(ignored);
    this.inForce = Objects.requireNonNull(inForce);
  }

  /** What is in force for the article. */
  public Settings settings() {
    return inForce.settings();
  }

  /** How the article is checked. */
  public ArticleSettings articleSettings() {
    return settings().forArticleIn(folder);
  }

  /** Where it stands that the article is left out, if it is. */
  public Optional<String> ignored() {
    return ignored.map(Sourced::origin);
  }

  /** The file that configures it, as messages call it. */
  public Optional<String> file() {
    return file;
  }

  /** What is in force with the places that it comes from, defaults included. */
  Section section() {
    return inForce.section();
  }
}
