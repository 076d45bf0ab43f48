/** Reads pairs of sentences as articles, to see whether a comparison finds contradictions. */
package org.guillemet.contradictions;
