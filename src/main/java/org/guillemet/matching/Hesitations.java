package org.guillemet.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.QuotedWord.Idle;
import org.guillemet.text.Span;

/** Finds what speech has and writing leaves out: fillers, repetitions, words broken off. */
final class Hesitations {

  private static final String LIST = "quotation-words";
  private static final String MARKS = ",.;:!?…–—“”«»\"";

  /** More words that are said twice are said twice on purpose. */
  private static final int LONGEST = 4;

  private final Map<String, Set<String>> classes;
  private final String text;

  /**
   * @param text that the words stand in
   */
  Hesitations(Lexicon lexicon, String text) {
    this.classes = lexicon.classes(LIST);
    this.text = text;
  }

  /** The words, with what is idle among them said to be. */
  List<QuotedWord> in(List<QuotedWord> words) {
    List<QuotedWord> marked = new ArrayList<>(words);
    for (int i = 0; i < marked.size(); i++) {
      markFillers(marked, i);
    }
    List<Integer> counting = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      if (!marked.get(i).isIdle()) {
        counting.add(i);
        markRepetition(marked, counting);
      }
    }
    return marked;
  }

  private void markFillers(List<QuotedWord> words, int at) {
    QuotedWord word = words.get(at);
    if (word.isIdle()) {
      return;
    }
    if (isBrokenOff(word)) {
      words.set(at, word.as(Idle.FALSE_START));
    } else if (isFiller(word.text(), word.span())) {
      words.set(at, word.as(Idle.FILLER));
    } else if (at > 0) {
      QuotedWord before = words.get(at - 1);
      if (isFiller(before.text() + " " + word.text(), before.span().cover(word.span()))) {
        words.set(at - 1, before.as(Idle.FILLER));
        words.set(at, word.as(Idle.FILLER));
      }
    }
  }

  private boolean isFiller(String entry, Span span) {
    return has(entry, "filler") || has(entry, "apart") && isApart(span);
  }

  /** ", well," */
  private boolean isApart(Span span) {
    int before = span.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return (before < 0 || MARKS.indexOf(text.charAt(before)) >= 0)
        && span.end() < text.length()
        && MARKS.indexOf(text.charAt(span.end())) >= 0;
  }

  /** "we wou- we will": a hyphen ends the word, and no other begins behind it. */
  private boolean isBrokenOff(QuotedWord word) {
    int end = word.span().end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isWhitespace(text.charAt(end + 1));
  }

  /** What has just been said once more is idle where it stood first. */
  private void markRepetition(List<QuotedWord> words, List<Integer> counting) {
    int said = counting.size();
    for (int length = Math.min(LONGEST, said / 2); length > 0; length--) {
      List<Integer> first = counting.subList(said - 2 * length, said - length);
      List<Integer> second = counting.subList(said - length, said);
      if (isSame(words, first, second)) {
        first.forEach(i -> words.set(i, words.get(i).as(Idle.REPETITION)));
        first.clear();
        return;
      }
    }
  }

  private boolean isSame(List<QuotedWord> words, List<Integer> first, List<Integer> second) {
    for (int i = 0; i < first.size(); i++) {
      QuotedWord one = words.get(first.get(i));
      QuotedWord two = words.get(second.get(i));
      // A refrain begins its sentence each time, and a number is no stammer.
      if (!one.text().equals(two.text())
          || two.opensSentence()
          || two.behindCut()
          || one.weight() == QuotedWord.Weight.NUMBER) {
        return false;
      }
    }
    return first.size() > 1 || !has(words.get(first.get(0)).text(), "doubled");
  }

  private boolean has(String entry, String wordClass) {
    return classes.getOrDefault(entry, Set.of()).contains(wordClass);
  }
}
