package org.guillemet.rules;

/** How bad a finding is, least first. */
public enum Severity {
  /** Shown on request. */
  INFO,
  /** An editor must look. */
  WARNING,
  /** Cannot be published so. */
  ERROR
}
