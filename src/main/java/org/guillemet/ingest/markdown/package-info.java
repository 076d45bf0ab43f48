/**
 * Markdown: its dialects hidden from the parser, its blocks and the HTML in them as a reader sees
 * them.
 */
package org.guillemet.ingest.markdown;
