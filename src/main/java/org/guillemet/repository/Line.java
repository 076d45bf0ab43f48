package org.guillemet.repository;

import java.util.Objects;

/**
 * An entry with the places of its strings in the ledger's text, in UTF-16 code units: those of the
 * opening quotation marks.
 *
 * @param entry what the line says
 * @param words where the words stand
 * @param name where the speaker's name does; -1 when there is none
 */
record Line(Entry entry, int words, int name) {

  Line {
    Objects.requireNonNull(entry);
  }
}
