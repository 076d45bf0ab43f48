package org.guillemet.report.jsonld;

/** What the definitions of terms are made of. */
final class Definitions {

  /** Begins the IRI of a term that has no prefix. */
  static final String SCHEMA = "https://schema.org/";

  /** The type of values that are nodes. */
  static final String LINK = "@id";

  /** The type of values that are counted. */
  static final String COUNT = "xsd:nonNegativeInteger";

  private Definitions() {}
}
