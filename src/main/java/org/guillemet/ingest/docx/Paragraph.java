package org.guillemet.ingest.docx;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A paragraph as it shows.
 *
 * @param role what it is by its style; empty: running text
 * @param listed whether it is an item of a list
 * @param cell the number of the cell that it stands in, if it stands in a table
 * @param runs its words, in as few runs as there can be; none where a line is left free
 * @param goesOn whether its end was removed, so that the next paragraph goes on with it
 */
record Paragraph(
    Optional<Role> role, boolean listed, OptionalInt cell, List<Run> runs, boolean goesOn) {

  /** A line that is left free. */
  static final Paragraph EMPTY =
      new Paragraph(Optional.empty(), false, OptionalInt.empty(), List.of(), false);

  Paragraph {
    Objects.requireNonNull(role);
    Objects.requireNonNull(cell);
    runs = List.copyOf(runs);
  }

  /** The same with words before its own. */
  Paragraph behind(List<Run> before) {
    List<Run> all = Stream.concat(before.stream(), runs.stream()).toList();
    return new Paragraph(role, listed, cell, Run.join(all), goesOn);
  }

  String text() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  boolean is(Role other) {
    return role.filter(other::equals).isPresent();
  }
}
