/**
 * Statements of fact cut out of sentences: who does what, with which figures, when, how surely, and
 * whether anybody is named for them.
 */
package org.guillemet.claims;
