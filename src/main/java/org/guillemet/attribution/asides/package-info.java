/**
 * Reporting clauses that stand inside or behind what is said: "The dam, the union said, has held."
 */
package org.guillemet.attribution.asides;
