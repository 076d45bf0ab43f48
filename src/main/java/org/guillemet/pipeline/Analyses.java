package org.guillemet.pipeline;

import java.util.Optional;
import org.guillemet.text.Article;

/** What checking articles has given before, in earlier runs. Thread-safe. */
public interface Analyses {

  /** Nothing is known, and nothing is kept. */
  Analyses NONE =
      new Analyses() {
        @Override
        public Optional<Checked> find(Article article, ArticleSettings settings) {
          return Optional.empty();
        }

        @Override
        public void keep(Checked checked, ArticleSettings settings) {}
      };

  /** What {@link Pipeline#check} would give for the very article, if that is known. */
  Optional<Checked> find(Article article, ArticleSettings settings);

  /**
   * Offers what has just been found out; nothing of it was lost to a failure.
   *
   * @param settings how the article was checked
   */
  void keep(Checked checked, ArticleSettings settings);
}
