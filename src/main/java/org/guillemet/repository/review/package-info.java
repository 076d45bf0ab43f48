/**
 * What a newsroom has said of findings already: suppressions in the articles, the baseline, the
 * lines that a change does not touch.
 */
package org.guillemet.repository.review;
