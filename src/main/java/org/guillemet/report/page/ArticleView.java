package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article on the page.
 *
 * @param number from 0 on
 * @param path of the file
 * @param title the headline, or the path
 * @param line outlet and date
 * @param language its code
 * @param headline the headline as it stands in the text, with its marks; none when the text has
 *     none
 * @param groups its paragraphs without that
 * @param findings in text order
 * @param settled findings that nobody has to look at again, in text order
 * @param shares who speaks how much, most words first
 * @param sheet what a fact-checker ticks off
 * @param notes what was not checked
 */
record ArticleView(
    int number,
    String path,
    String title,
    String line,
    String language,
    List<Segment> headline,
    List<BlockView.Group> groups,
    List<FindingView> findings,
    List<Settled> settled,
    List<Share> shares,
    List<SheetRow> sheet,
    List<String> notes) {

  /**
   * What part of an article's attributed words somebody speaks.
   *
   * @param name who
   * @param hue the class of the colour
   * @param words how many
   * @param percent of all attributed words
   */
  record Share(String name, String hue, int words, int percent) {
    Share {
      Objects.requireNonNull(name);
      Objects.requireNonNull(hue);
    }
  }

  /**
   * A finding that may stay.
   *
   * @param finding what is flagged
   * @param reason why, in the words of whoever suppressed it; empty: the baseline has it
   */
  record Settled(FindingView finding, Optional<String> reason) {
    Settled {
      Objects.requireNonNull(finding);
      Objects.requireNonNull(reason);
    }
  }

  ArticleView {
    Objects.requireNonNull(path);
    Objects.requireNonNull(title);
    Objects.requireNonNull(line);
    Objects.requireNonNull(language);
    headline = List.copyOf(headline);
    groups = List.copyOf(groups);
    findings = List.copyOf(findings);
    settled = List.copyOf(settled);
    shares = List.copyOf(shares);
    sheet = List.copyOf(sheet);
    notes = List.copyOf(notes);
  }

  /** How many findings have the class: {@code fe}. */
  int count(String css) {
    return (int) findings.stream().filter(f -> f.css().equals(css)).count();
  }
}
