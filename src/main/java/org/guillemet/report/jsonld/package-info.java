/** The report as JSON-LD: schema.org for who says what, Web Annotations for where it stands. */
package org.guillemet.report.jsonld;
