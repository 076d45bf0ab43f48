package org.guillemet.report.page;

import java.util.List;
import java.util.Objects;

/**
 * All that the page shows.
 *
 * @param wording the words of the page itself
 * @param version of the program
 * @param articles in the order of the report
 * @param speakers most words first
 * @param unnamed how many of them have their names withheld
 * @param conflicts in the order of the findings
 * @param figures numbers that several articles give
 * @param notes what was not checked and belongs to no article on the page
 * @param rules the names of the rules that found something, sorted
 * @param data what the cards show, as JSON
 */
record PageView(
    Wording wording,
    String version,
    List<ArticleView> articles,
    List<SpeakerView> speakers,
    int unnamed,
    List<ConflictView> conflicts,
    List<SharedFigureView> figures,
    List<String> notes,
    List<String> rules,
    String data) {

  PageView {
    Objects.requireNonNull(wording);
    Objects.requireNonNull(version);
    articles = List.copyOf(articles);
    speakers = List.copyOf(speakers);
    conflicts = List.copyOf(conflicts);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    rules = List.copyOf(rules);
    Objects.requireNonNull(data);
  }

  /** The language of some words, where it is not that of the page. */
  String foreign(String language) {
    return language.equals(wording.language()) ? null : language;
  }

  /** Whether there is anything to lay side by side. */
  boolean isComparing() {
    return !conflicts.isEmpty() || !figures.isEmpty();
  }

  int count(String css) {
    return articles.stream().mapToInt(a -> a.count(css)).sum();
  }

  String text(String key) {
    return wording.get(key);
  }

  String text(String key, Object... values) {
    return wording.get(key, values);
  }

  /** The headline of the page: that of the only article, or how many there are. */
  String title() {
    return articles.size() == 1 ? articles.get(0).title() : text("articles.count", articles.size());
  }
}
