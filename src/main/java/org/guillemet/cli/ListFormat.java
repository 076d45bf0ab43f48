package org.guillemet.cli;

/** What the list of rules is written as. */
enum ListFormat {
  TEXT,
  JSON
}
