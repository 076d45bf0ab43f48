package org.guillemet.report.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Span;

/** Finds the words in which two passages differ; upper and lower case are the same. */
final class Differences {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*|[^\\s\\p{L}\\p{N}]");

  /** Digits with what parts thousands and decimals: "2,500", "2 500". */
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,\\h]\\p{N}+)*");

  private Differences() {}

  /**
   * The words of the first passage that stand otherwise in the second.
   *
   * @param passage in the first text
   * @param other in the second
   * @return spans of the first text, in its order
   */
  static List<Span> in(String text, Span passage, String otherText, Span other) {
    return differing(
        text,
        found(WORD, text, passage),
        otherText,
        found(WORD, otherText, other),
        word -> word.toLowerCase(Locale.ROOT));
  }

  /** The same for passages in two languages, in which only numbers can be compared. */
  static List<Span> inNumbers(String text, Span passage, String otherText, Span other) {
    return differing(
        text,
        found(NUMBER, text, passage),
        otherText,
        found(NUMBER, otherText, other),
        number -> number.replaceAll("\\P{N}", ""));
  }

  private static List<Span> differing(
      String text,
      List<Span> words,
      String otherText,
      List<Span> otherWords,
      UnaryOperator<String> plain) {
    List<String> left = words.stream().map(w -> plain.apply(w.of(text))).toList();
    List<String> right = otherWords.stream().map(w -> plain.apply(w.of(otherText))).toList();
    List<Span> differing = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      if (from < to) {
        differing.add(words.get(from).cover(words.get(to - 1)));
      }
    }
    return differing;
  }

  private static List<Span> found(Pattern pattern, String text, Span passage) {
    List<Span> words = new ArrayList<>();
    Matcher word = pattern.matcher(text).region(passage.start(), passage.end());
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }
}
