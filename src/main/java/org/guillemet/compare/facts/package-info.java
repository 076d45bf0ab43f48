/**
 * Which numbers and dates of articles on one event are of the same thing, and exclude each other.
 */
package org.guillemet.compare.facts;
