/**
 * Who says what: source, cue and content of every quotation and reported speech, the speaker behind
 * the source, and the outlet that the words were given to.
 */
package org.guillemet.attribution;
