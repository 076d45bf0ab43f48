/**
 * The order of the stages, and what becomes of their failures; one article is a pure function, so
 * articles run in parallel.
 */
package org.guillemet.pipeline;
