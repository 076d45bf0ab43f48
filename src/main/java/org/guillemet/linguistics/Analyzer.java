package org.guillemet.linguistics;

import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** Finds the tokens, sentences, names and dependencies of an article. Thread-safe. */
public interface Analyzer {

  /** Makes ready for articles of a language, once: what fails here fails for all of them. */
  default void prepare(Language language) {}

  /** The grammar of the article's reading text; an article without words has no sentences. */
  Analysis analyze(Article article);
}
