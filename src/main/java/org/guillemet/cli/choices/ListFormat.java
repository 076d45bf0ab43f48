package org.guillemet.cli.choices;

/** What rules and settings are written as. */
public enum ListFormat {
  TEXT,
  JSON
}
