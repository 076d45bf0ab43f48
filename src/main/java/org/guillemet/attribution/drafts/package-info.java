/**
 * What all finders of attributions share: the article as they read it, cues and what the lexicon
 * says of them, and drafts of attributions, of which those that contradict each other are let go.
 */
package org.guillemet.attribution.drafts;
