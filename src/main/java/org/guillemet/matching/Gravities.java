package org.guillemet.matching;

import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.QuotedWord.Weight;

/** Weighs what a difference changes: a negation first, then a number, a name, and so on down. */
final class Gravities {

  /** In shorter words one letter makes another word. */
  private static final int LONG = 6;

  private Gravities() {}

  static Gravity of(List<QuotedWord> left, List<QuotedWord> right) {
    if (has(left, Weight.NEGATION) != has(right, Weight.NEGATION)) {
      return Gravity.NEGATION;
    }
    if (!words(left, Weight.NUMBER).equals(words(right, Weight.NUMBER))) {
      return Gravity.NUMBER;
    }
    if (isSpelling(left, right)) {
      return Gravity.FUNCTION;
    }
    if (hasOther(left, right) || hasOther(right, left)) {
      return Gravity.NAME;
    }
    if (!words(left, Weight.MODALITY).equals(words(right, Weight.MODALITY))) {
      return Gravity.MODALITY;
    }
    boolean meaning =
        !words(left, Weight.MEANING).equals(words(right, Weight.MEANING))
            || !words(left, Weight.NEGATION).equals(words(right, Weight.NEGATION));
    return meaning ? Gravity.MEANING : Gravity.FUNCTION;
  }

  /** Whether some have a name that the others have not, however they are written there. */
  private static boolean hasOther(List<QuotedWord> some, List<QuotedWord> others) {
    return some.stream()
        .filter(w -> w.weight() == Weight.NAME)
        .anyMatch(w -> others.stream().noneMatch(o -> o.text().equals(w.text())));
  }

  private static boolean has(List<QuotedWord> words, Weight weight) {
    return words.stream().anyMatch(w -> w.weight() == weight);
  }

  private static String words(List<QuotedWord> words, Weight weight) {
    return words.stream()
        .filter(w -> w.weight() == weight)
        .map(QuotedWord::text)
        .collect(Collectors.joining(" "));
  }

  /** "week-end" and "weekend"; a long word with another letter inside. */
  private static boolean isSpelling(List<QuotedWord> left, List<QuotedWord> right) {
    String a = left.stream().map(QuotedWord::text).collect(Collectors.joining());
    String b = right.stream().map(QuotedWord::text).collect(Collectors.joining());
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < LONG || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.length(), b.length()) - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }
}
