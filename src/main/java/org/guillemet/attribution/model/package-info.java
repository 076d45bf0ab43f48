/**
 * What decides between readings: features of a cue, and weights that were fitted on annotated
 * articles.
 */
package org.guillemet.attribution.model;
