package org.guillemet.report.jsonld;

/**
 * The properties of the document, each with the IRI that its term stands for and what its values
 * are. Those of schema.org with text for a value need no definition in the context.
 */
enum Property {
  // schema.org
  ALTERNATE_NAME("alternateName"),
  APPEARANCE("appearance", Definitions.LINK),
  AUTHOR("author", Definitions.LINK),
  BEST_RATING("bestRating"),
  DATE_PUBLISHED("datePublished", "xsd:date"),
  DESCRIPTION("description"),
  HEADLINE("headline"),
  IN_LANGUAGE("inLanguage"),
  IS_BASED_ON("isBasedOn", Definitions.LINK),
  IS_PART_OF("isPartOf", Definitions.LINK),
  JOB_TITLE("jobTitle"),
  NAME("name"),
  PROVIDER("provider", Definitions.LINK),
  PUBLISHER("publisher", Definitions.LINK),
  RATING_VALUE("ratingValue"),
  SOFTWARE_VERSION("softwareVersion"),
  SPOKEN_BY_CHARACTER("spokenByCharacter", Definitions.LINK),
  TEXT("text"),
  WORST_RATING("worstRating"),

  // Web Annotation, under the terms of its own context
  BODY("body", "oa:hasBody", Definitions.LINK),
  CREATOR("creator", "dcterms:creator", Definitions.LINK),
  END("end", "oa:end", Definitions.COUNT),
  EXACT("exact", "oa:exact", ""),
  MOTIVATION("motivation", "oa:motivatedBy", Definitions.LINK),
  PREFIX("prefix", "oa:prefix", ""),
  PURPOSE("purpose", "oa:hasPurpose", Definitions.LINK),
  SELECTOR("selector", "oa:hasSelector", Definitions.LINK),
  SOURCE("source", "oa:hasSource", Definitions.LINK),
  START("start", "oa:start", Definitions.COUNT),
  SUFFIX("suffix", "oa:suffix", ""),
  TARGET("target", "oa:hasTarget", Definitions.LINK),
  VALUE("value", "rdf:value", "");

  private final String term;
  private final String iri;
  private final String type;

  Property(String term) {
    this(term, "");
  }

  Property(String term, String type) {
    this(term, Definitions.SCHEMA + term, type);
  }

  /**
   * @param iri may begin with a prefix of the vocabulary
   * @param type of the values; empty: plain text
   */
  Property(String term, String iri, String type) {
    this.term = term;
    this.iri = iri;
    this.type = type;
  }

  String term() {
    return term;
  }

  String iri() {
    return iri;
  }

  String type() {
    return type;
  }

  /** Whether a reader needs the context to tell what the term stands for. */
  boolean isDefined() {
    return !type.isEmpty() || !iri.startsWith(Definitions.SCHEMA);
  }
}
