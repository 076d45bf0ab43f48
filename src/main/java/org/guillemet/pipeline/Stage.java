package org.guillemet.pipeline;

/** A step of the work on articles, in the order in which they are taken. */
public enum Stage {
  /** From the file's bytes to an article. */
  READING,
  QUOTATIONS,
  /** Tokens, sentences, dependencies and names; the first article of a language loads models. */
  GRAMMAR,
  ATTRIBUTION,
  CLAIMS,
  RULES,
  /** Of the articles with each other, when there are several. */
  COMPARISON
}
