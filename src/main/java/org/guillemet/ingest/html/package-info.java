/**
 * HTML as a browser lays it out, in a page or inside Markdown: what is shown of it, and where it
 * stands in the file.
 */
package org.guillemet.ingest.html;
