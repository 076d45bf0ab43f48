/**
 * Statements of fact cut out of sentences: who does what, with which figures, when, how surely, and
 * whether anybody is named for them. Its rooms make them.
 */
package org.guillemet.claims;
