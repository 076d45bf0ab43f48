package org.guillemet.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedWord;

/**
 * A phrase among words that may turn what stands beside it: "he says", "if", "not sure".
 *
 * @param from the number of its first word
 * @param to behind its last
 * @param classes what it does, as the list of them says
 */
record Frame(int from, int to, Set<String> classes) {

  static final String LIST = "source-contexts";

  /** A phrase of the list has at most so many words. */
  static final int LONGEST = 6;

  Frame {
    classes = Set.copyOf(classes);
  }

  boolean is(String wordClass) {
    return classes.contains(Objects.requireNonNull(wordClass));
  }

  /** Those among some words: longest first, and no word in two. */
  static List<Frame> in(List<QuotedWord> words, Lexicon lexicon) {
    List<Frame> frames = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Frame frame = at(words, at, lexicon);
      if (frame.to() > at) {
        frames.add(frame);
      }
      at = Math.max(at + 1, frame.to());
    }
    return frames;
  }

  private static Frame at(List<QuotedWord> words, int at, Lexicon lexicon) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      String entry =
          String.join(" ", words.subList(at, at + length).stream().map(QuotedWord::text).toList());
      Set<String> classes = lexicon.classes(LIST).get(entry);
      if (classes != null) {
        return new Frame(at, at + length, classes);
      }
    }
    return new Frame(at, at, Set.of());
  }
}
