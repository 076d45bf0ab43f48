package org.guillemet.pipeline;

/**
 * A step of the work, for which time is counted and failures are told. All but the last are taken
 * with each article by itself, in this order; the last with all articles together.
 */
public enum Stage {
  /** From the file's bytes to an article. */
  READING,
  QUOTATIONS,
  /** Tokens, sentences, dependencies and names; loading a language's models is part of it. */
  GRAMMAR,
  ATTRIBUTION,
  CLAIMS,
  /** Those that look at one article. */
  RULES,
  /** What articles have in common, and the rules that look at several. */
  COMPARISON
}
