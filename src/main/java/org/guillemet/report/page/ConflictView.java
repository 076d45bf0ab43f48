package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;

/**
 * Passages of several articles, or of one and its source, that cannot all be right.
 *
 * @param finding what is wrong, and what would settle it
 * @param passages the flagged one first
 */
record ConflictView(FindingView finding, List<Passage> passages) {

  /**
   * One of the passages.
   *
   * @param article its article's number on the page; -1 for a document that is not there
   * @param language its code
   * @param source outlet, or path, and date
   * @param place line and column in the file
   * @param segments the passage with its context; what differs is marked
   */
  record Passage(
      int article, String language, String source, String place, List<Segment> segments) {
    Passage {
      Objects.requireNonNull(language);
      Objects.requireNonNull(source);
      Objects.requireNonNull(place);
      segments = List.copyOf(segments);
    }
  }

  ConflictView {
    Objects.requireNonNull(finding);
    passages = List.copyOf(passages);
  }
}
