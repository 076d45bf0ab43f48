package org.guillemet.report.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guillemet.text.Span;

/**
 * Runs of words that must not be shown, and where else they stand. Words are compared without
 * regard to capitals and to what stands between them.
 */
final class WordRuns {

  /** So many words in a row are known again; a shorter passage is known again as a whole. */
  static final int LENGTH = 3;

  private final Set<List<String>> runs = new HashSet<>();
  private final Set<List<String>> shown = new HashSet<>();

  /** Words of a text with their places. */
  record Words(List<String> words, List<Span> places) {

    static Words of(String text) {
      List<String> words = new ArrayList<>();
      List<Span> places = new ArrayList<>();
      int start = 0;
      while (start < text.length()) {
        int end = start;
        while (end < text.length() && Blackout.tells(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        if (end > start) {
          words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
          places.add(new Span(start, end));
          start = end;
        } else {
          start += Character.charCount(text.codePointAt(start));
        }
      }
      return new Words(words, places);
    }

    List<String> run(int from, int length) {
      return List.copyOf(words.subList(from, from + length));
    }
  }

  /** All runs in a passage. */
  void hide(String passage) {
    Words words = Words.of(passage);
    int length = Math.min(LENGTH, words.words().size());
    for (int i = 0; length > 1 && i + length <= words.words().size(); i++) {
      runs.add(words.run(i, length));
    }
  }

  /** The words of a passage as one run; by themselves parts of it say nothing. */
  void hideWhole(String passage) {
    List<String> words = Words.of(passage).words();
    if (words.size() > 1) {
      runs.add(List.copyOf(words));
    }
  }

  /** A name that stands elsewhere may be shown although it is part of a run. */
  void show(String name) {
    Words words = Words.of(name);
    for (int i = 0; i + LENGTH <= words.words().size(); i++) {
      shown.add(words.run(i, LENGTH));
    }
  }

  void addAll(WordRuns others) {
    runs.addAll(others.runs);
    shown.addAll(others.shown);
  }

  /** The offsets of all that is a run in a text. */
  BitSet in(String text) {
    BitSet hidden = new BitSet();
    Words words = Words.of(text);
    for (int length : runs.stream().mapToInt(List::size).distinct().toArray()) {
      for (int i = 0; i + length <= words.words().size(); i++) {
        List<String> run = words.words().subList(i, i + length);
        if (runs.contains(run) && !shown.contains(run)) {
          hidden.set(words.places().get(i).start(), words.places().get(i + length - 1).end());
        }
      }
    }
    return hidden;
  }
}
