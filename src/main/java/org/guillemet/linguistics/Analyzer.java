package org.guillemet.linguistics;

import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** Finds the tokens, sentences, names and dependencies of an article. Thread-safe. */
public interface Analyzer {

  /** Makes ready for articles of a language, once: what fails here fails for all of them. */
  default void prepare(Language language) {}

  /**
   * One that finds the same, sooner for articles that come again and again with small changes: it
   * remembers what has not changed in them.
   */
  default Analyzer forEditing() {
    return this;
  }

  /** The grammar of the article's reading text; an article without words has no sentences. */
  Analysis analyze(Article article);
}
