package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;

/**
 * A number that several articles give.
 *
 * @param disputed whether two of them exclude each other
 * @param rows earlier articles first
 */
record SharedFigureView(boolean disputed, List<Row> rows) {

  /**
   * What one article says.
   *
   * @param value the figure as it stands
   * @param words the claim that it stands in, with the figure marked
   * @param who says it; empty when nobody is named; a dash where the sentence tells who, but not
   *     which words are whose
   * @param article its number on the page
   * @param source outlet, or path, and date
   * @param place line and column in the file
   */
  record Row(
      String value, List<Segment> words, String who, int article, String source, String place) {
    Row {
      Objects.requireNonNull(value);
      words = List.copyOf(words);
      Objects.requireNonNull(who);
      Objects.requireNonNull(source);
      Objects.requireNonNull(place);
    }
  }

  SharedFigureView {
    rows = List.copyOf(rows);
  }

  /** A sign for those who do not read the word. */
  String sign() {
    return disputed ? "≠" : "≈";
  }
}
