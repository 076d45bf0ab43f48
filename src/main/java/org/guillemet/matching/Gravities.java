package org.guillemet.matching;

import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/** Weighs what a difference changes: a negation first, then a number, a name, and so on down. */
final class Gravities {

  /** In shorter words another spelling makes another word. */
  private static final int LONG = 6;

  private final Lexicon lexicon;

  Gravities(Language language) {
    this.lexicon = Lexicon.of(language);
  }

  Gravity of(List<QuotedWord> left, List<QuotedWord> right) {
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

  /** "week-end" and "weekend"; in a long word a letter doubled, or one that has two spellings. */
  private boolean isSpelling(List<QuotedWord> left, List<QuotedWord> right) {
    String a = left.stream().map(QuotedWord::text).collect(Collectors.joining());
    String b = right.stream().map(QuotedWord::text).collect(Collectors.joining());
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < LONG) {
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
    String one = a.substring(head, a.length() - tail);
    String other = b.substring(head, b.length() - tail);
    String more = one + other;
    boolean doubled =
        head > 0
            && more.length() == 1
            && (one.isEmpty() || other.isEmpty())
            && a.charAt(head - 1) == more.charAt(0);
    return doubled || isVariant((one + " " + other).strip());
  }

  private boolean isVariant(String letters) {
    return lexicon.has("quotation-words", letters, "variant");
  }
}
