/**
 * The stage of the pipeline: an article is cut into claims, and each gets what stands behind it.
 */
package org.guillemet.claims.stage;
