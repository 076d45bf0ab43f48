/**
 * The text layer of PDF files. {@code PdfStreams} lets nothing past that is too large, {@code
 * PdfText} takes the lines of the pages, and {@code PdfLayout} makes paragraphs of them. Scripts
 * and attachments are not looked at.
 */
package org.guillemet.ingest.pdf;
