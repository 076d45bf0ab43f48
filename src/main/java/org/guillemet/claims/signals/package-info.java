/**
 * What makes a clause one to ask "who says so?" of: an accusation, a figure, a motive, a judgement,
 * a prediction, hearsay.
 */
package org.guillemet.claims.signals;
