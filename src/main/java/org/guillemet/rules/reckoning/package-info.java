/** Rules on what cannot be right by itself: dates, sums, percentages, ages and durations. */
package org.guillemet.rules.reckoning;
