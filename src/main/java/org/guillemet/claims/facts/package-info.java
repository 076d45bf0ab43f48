/** What claims fix: numbers and dates, with the words that tell what they are of. */
package org.guillemet.claims.facts;
