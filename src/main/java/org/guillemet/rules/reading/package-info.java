/**
 * What several rules read of articles: passages and their words, what is stated as fact, the names
 * of outlets.
 */
package org.guillemet.rules.reading;
