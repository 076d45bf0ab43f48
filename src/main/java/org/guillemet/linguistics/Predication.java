package org.guillemet.linguistics;

import java.util.Locale;

/** How much of a clause some words hold. */
public enum Predication {
  /** No finite verb. */
  NO,
  /** A finite verb; its subject stands elsewhere, if it has one. */
  VERB,
  /** A finite verb and its subject. */
  CLAUSE;

  /** The name in the features of models. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
