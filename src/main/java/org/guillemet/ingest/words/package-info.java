/**
 * Words and characters as a reader of any format sees them: white space, dates, bylines, datelines,
 * notes, the language; and the lists of such words.
 */
package org.guillemet.ingest.words;
