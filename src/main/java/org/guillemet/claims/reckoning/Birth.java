package org.guillemet.claims.reckoning;

/**
 * The year in which somebody was born, as a sentence tells it.
 *
 * @param from the place of the first word that tells it
 * @param to the place behind the year
 */
record Birth(int from, int to, int year) {}
