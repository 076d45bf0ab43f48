package org.guillemet.repository.config;

/** What becomes of "uh", of words said twice and of words broken off, against material. */
public enum FillerChoice {
  /** A quotation may leave them out. */
  FOLD,
  /** They are words like others. */
  KEEP
}
