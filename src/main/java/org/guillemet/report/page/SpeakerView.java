package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;

/**
 * A row of the table of speakers.
 *
 * @param number what the marks in the articles show; 0 for those who cannot be told
 * @param name as most of the set has it
 * @param kind the word for what it is
 * @param roles titles and functions
 * @param articles the numbers of the articles that quote it
 * @param direct how many contents are all quoted
 * @param partly how many are quoted in part
 * @param indirect how many are not quoted
 * @param words of all contents together
 * @param share of all words of all contents, in per cent
 * @param outlets to whom the words were given
 * @param introduced where it is first named: an article's number; -1 when nowhere
 */
record SpeakerView(
    int number,
    String name,
    String kind,
    List<String> roles,
    List<Integer> articles,
    int direct,
    int partly,
    int indirect,
    int words,
    int share,
    List<String> outlets,
    int introduced) {

  SpeakerView {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    roles = List.copyOf(roles);
    articles = List.copyOf(articles);
    outlets = List.copyOf(outlets);
  }

  int times() {
    return direct + partly + indirect;
  }

  /** What the marks of the words show. */
  String badge() {
    return number == 0 ? "?" : Integer.toString(number);
  }

  /** One of eight colours, or that of the unknown. */
  String hue() {
    return hue(number);
  }

  static String hue(int number) {
    return number == 0 ? "hu" : "h" + (number - 1) % 8;
  }
}
