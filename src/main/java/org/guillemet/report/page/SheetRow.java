package org.guillemet.report.page;

import java.util.Objects;
import org.guillemet.text.Position;

/**
 * Something that a fact-checker ticks off.
 *
 * @param kind what it is
 * @param place in the file
 * @param before words before a figure or a date, within its paragraph; empty otherwise
 * @param words as they stand
 * @param behind words behind a figure or a date
 * @param who the speaker; empty when nobody is named, or none is needed
 * @param document where the material has it; empty when it was not looked up or not found
 * @param within whether a row above shows it with the words around it
 */
record SheetRow(
    Kind kind,
    Position place,
    String before,
    String words,
    String behind,
    String who,
    String document,
    boolean within) {

  /** What is checked. */
  enum Kind {
    QUOTATION,
    REPORTED,
    CLAIM,
    FIGURE,
    DATE,
    NAME
  }

  /** Whether the words around it are shown with it. */
  boolean isInContext() {
    return !within && !(before.isEmpty() && behind.isEmpty());
  }

  SheetRow {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(before);
    Objects.requireNonNull(words);
    Objects.requireNonNull(behind);
    Objects.requireNonNull(who);
    Objects.requireNonNull(document);
  }
}
