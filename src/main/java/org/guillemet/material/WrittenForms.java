package org.guillemet.material;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.guillemet.matching.Alignment.Pair;
import org.guillemet.matching.Fold;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Folding;

/** Tells in what the same words are written otherwise in two texts. Immutable. */
final class WrittenForms {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]+");
  private static final Pattern MARKS = Pattern.compile("[«»“”„‟\"'‘’‹›*_()\\[\\]–—―-]+");

  private final QuotedPassage left;
  private final String leftText;
  private final QuotedPassage right;
  private final String rightText;

  WrittenForms(QuotedPassage left, String leftText, QuotedPassage right, String rightText) {
    this.left = left;
    this.leftText = leftText;
    this.right = right;
    this.rightText = rightText;
  }

  /**
   * What differs.
   *
   * @param pairs words that are the same in the two passages
   */
  Set<Fold> folds(List<Pair> pairs) {
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    for (int i = 0; i < pairs.size(); i++) {
      QuotedWord x = left.words().get(pairs.get(i).left());
      QuotedWord y = right.words().get(pairs.get(i).right());
      ofWord(x, y, folds);
      if (i > 0
          && !x.behindCut()
          && pairs.get(i).left() == pairs.get(i - 1).left() + 1
          && pairs.get(i).right() == pairs.get(i - 1).right() + 1) {
        String before = between(left.words().get(pairs.get(i - 1).left()), x, leftText);
        String there = between(right.words().get(pairs.get(i - 1).right()), y, rightText);
        ofGap(before, there, folds);
      }
    }
    return folds;
  }

  private void ofWord(QuotedWord x, QuotedWord y, Set<Fold> folds) {
    String a = SPACE.matcher(x.span().of(leftText)).replaceAll("");
    String b = SPACE.matcher(y.span().of(rightText)).replaceAll("");
    if (a.equals(b)) {
      return;
    }
    String lowerA = Folding.lower(a);
    String lowerB = Folding.lower(b);
    if (lowerA.equals(lowerB)) {
      boolean sameCase = a.replace('’', '\'').equals(b.replace('’', '\''));
      folds.add(sameCase ? Fold.TYPOGRAPHY : Fold.CASE);
    } else if (x.weight() == Weight.NUMBER) {
      folds.add(Fold.NUMBERS);
    } else if (Folding.fold(a).equals(Folding.fold(b))) {
      folds.add(isLigature(lowerA) || isLigature(lowerB) ? Fold.TYPOGRAPHY : Fold.ACCENTS);
    } else {
      folds.add(Fold.CONTRACTIONS);
    }
  }

  private static boolean isLigature(String word) {
    return word.toLowerCase(Locale.ROOT).codePoints().anyMatch(c -> "œæﬁﬂ".indexOf(c) >= 0);
  }

  private static String between(QuotedWord first, QuotedWord second, String text) {
    return first.span().end() <= second.span().start()
        ? SPACE.matcher(text.substring(first.span().end(), second.span().start())).replaceAll("")
        : "";
  }

  private static void ofGap(String a, String b, Set<Fold> folds) {
    if (!a.equals(b)) {
      boolean marks = MARKS.matcher(a).replaceAll("").equals(MARKS.matcher(b).replaceAll(""));
      folds.add(marks ? Fold.TYPOGRAPHY : Fold.PUNCTUATION);
    }
  }
}
