/** Verbs, nouns, adjectives and prepositions that link a source with what it says. */
package org.guillemet.attribution.cues;
