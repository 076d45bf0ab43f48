/**
 * The text of an article before its language is known, as the readers of all formats lay it out,
 * and what the article says about itself.
 */
package org.guillemet.ingest.manuscript;
