/** Findings and attributions to text and JSON; no decisions. */
package org.guillemet.report;
