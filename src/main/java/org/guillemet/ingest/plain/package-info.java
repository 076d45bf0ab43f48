/** Plain text: lines that are paragraphs, and lines that were wrapped. */
package org.guillemet.ingest.plain;
