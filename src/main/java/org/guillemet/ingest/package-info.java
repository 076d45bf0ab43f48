/**
 * Files to articles: decoding, plain text, Markdown and HTML, title, outlet, date and language;
 * every character keeps its place on disk.
 */
package org.guillemet.ingest;
