/**
 * What drafts are held against: transcripts, subtitles, statements and other documents with the
 * words of a draft's speakers. Finds where each quotation stands there, and whether it is what was
 * said, by the contract that articles are compared by, too.
 */
package org.guillemet.material;
