/**
 * Sentences cut into clauses, each with its verb, who it speaks of, and how surely it says what it
 * says.
 */
package org.guillemet.claims.clauses;
