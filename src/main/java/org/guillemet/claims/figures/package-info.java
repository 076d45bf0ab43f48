/**
 * Numbers and days in running text: what they are worth, what they measure or count, and when that
 * was.
 */
package org.guillemet.claims.figures;
