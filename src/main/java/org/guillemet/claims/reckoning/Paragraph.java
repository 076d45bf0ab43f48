package org.guillemet.claims.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences in a row, with what the article says of time.
 *
 * @param lines its sentences, in text order
 * @param published the day of publication
 * @param years those that the article speaks of anywhere
 */
record Paragraph(List<Line> lines, Optional<LocalDate> published, Set<Integer> years) {

  Paragraph {
    lines = List.copyOf(lines);
    Objects.requireNonNull(published);
    years = Set.copyOf(years);
  }
}
