package org.guillemet.repository.config;

/** What {@code compare} may say, as a mapping. */
enum ComparePart {
  /** A {@link CompareChoice}. */
  ARTICLES,
  /** How many days at most lie between articles that are compared. */
  DAYS
}
