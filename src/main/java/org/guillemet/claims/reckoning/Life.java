package org.guillemet.claims.reckoning;

/**
 * When somebody was born and died: "(1931-2024)".
 *
 * @param from the place of its first sign
 * @param to the place behind its last
 */
record Life(int from, int to, int born, int died) {}
