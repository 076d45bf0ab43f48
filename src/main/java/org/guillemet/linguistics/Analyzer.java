package org.guillemet.linguistics;

import org.guillemet.text.Article;

/** Finds the tokens, sentences, names and dependencies of an article. Thread-safe. */
public interface Analyzer {

  /** The grammar of the article's reading text; an article without words has no sentences. */
  Analysis analyze(Article article);
}
