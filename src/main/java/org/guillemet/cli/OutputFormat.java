package org.guillemet.cli;

/** What a report is written as. */
enum OutputFormat {
  TEXT,
  JSON,
  /** JSON-LD: schema.org and Web Annotations. */
  JSONLD
}
