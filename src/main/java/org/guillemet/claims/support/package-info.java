/**
 * What stands behind a claim: an attribution, a named source, a document, the same figure elsewhere
 * in the article, its body behind a headline.
 */
package org.guillemet.claims.support;
