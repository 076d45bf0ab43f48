/** The order of the stages; one article is a pure function, so articles run in parallel. */
package org.guillemet.pipeline;
