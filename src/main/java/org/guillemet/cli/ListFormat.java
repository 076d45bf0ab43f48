package org.guillemet.cli;

/** What rules and settings are written as. */
enum ListFormat {
  TEXT,
  JSON
}
