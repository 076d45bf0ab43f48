package org.guillemet.ingest.subtitles;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * Lines that are shown together.
 *
 * @param time when they begin to be shown; empty when that cannot be read
 * @param lines where they stand in the file, without white space at their ends, none empty; none
 *     when nothing is shown
 */
record Cue(Optional<String> time, List<Span> lines) {

  Cue {
    Objects.requireNonNull(time);
    lines = List.copyOf(lines);
  }
}
