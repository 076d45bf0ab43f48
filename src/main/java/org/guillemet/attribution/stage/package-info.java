/** The stage of the pipeline: drafts are found and settled, and their sources become speakers. */
package org.guillemet.attribution.stage;
