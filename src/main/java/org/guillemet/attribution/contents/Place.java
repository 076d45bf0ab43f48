package org.guillemet.attribution.contents;

/**
 * Where a content stands in its sentence.
 *
 * @param start index of the first token of its last span
 * @param parsed index behind its last token, as the parser has it
 */
public record Place(int start, int parsed) {}
