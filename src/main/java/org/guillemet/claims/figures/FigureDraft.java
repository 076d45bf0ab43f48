package org.guillemet.claims.figures;

import java.util.Objects;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.figures.NumberReader.Read;

/**
 * A figure as it is written, before it is known what it counts.
 *
 * @param read its number, or the first of two
 * @param number the place of that number among the words of the sentence
 * @param from the place of its first word
 * @param to the place behind its last word
 * @param quantity what it is worth
 * @param kind what its unit says
 * @param unit may be empty
 * @param settled whether it counts nothing: it has a unit, or is a score
 */
record FigureDraft(
    Read read,
    int number,
    int from,
    int to,
    Quantity quantity,
    Kind kind,
    String unit,
    boolean settled) {

  FigureDraft {
    Objects.requireNonNull(read);
    Objects.requireNonNull(quantity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(unit);
  }
}
