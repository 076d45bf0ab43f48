/**
 * Who is the same in several articles: spellings of names, entities, and the speakers of what is
 * said.
 */
package org.guillemet.compare.entities;
