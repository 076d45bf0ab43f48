/**
 * What a text reckons, and what cannot be right in it: days that a date does not fall on, sums,
 * percentages, ages and durations that the numbers beside them do not give.
 */
package org.guillemet.claims.reckoning;
