package org.guillemet.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guillemet.matching.Alignment.Pair;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.QuotedWord.Idle;
import org.guillemet.matching.QuotedWord.Weight;

/** Gathers what two passages have in common and what not, from the end on. Not thread-safe. */
final class AlignmentBuilder {

  /** How many words at the ends belong to a difference that stands there. */
  private static final int NEAR = 3;

  private final Gravities gravities;
  private final QuotedPassage leftPassage;
  private final QuotedPassage rightPassage;
  private final List<QuotedWord> left = new ArrayList<>();
  private final List<QuotedWord> right = new ArrayList<>();

  /** The same, passed over at marked cuts. */
  private final List<QuotedWord> leftPassed = new ArrayList<>();

  private final List<QuotedWord> rightPassed = new ArrayList<>();

  /** Whether a writer gives a negation in brackets there. */
  private boolean ownNegation;

  private final List<Difference> differences = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Fold> folds = EnumSet.noneOf(Fold.class);
  private boolean cut;
  private int meaning;
  private int changed;

  /** One of the two passages. */
  enum Side {
    LEFT,
    RIGHT
  }

  AlignmentBuilder(QuotedPassage leftPassage, QuotedPassage rightPassage) {
    this.gravities = new Gravities(leftPassage.language());
    this.leftPassage = leftPassage;
    this.rightPassage = rightPassage;
  }

  /** The words with these numbers agree. */
  void agree(int i, int j) {
    close();
    pairs.add(new Pair(i, j));
    meaning += leftPassage.words().get(i).carriesMeaning() ? 1 : 0;
  }

  /**
   * The other passage has not that word there.
   *
   * @param marked whether its writer says that he has cut
   */
  void leave(Side side, QuotedWord word, boolean marked) {
    if (marked) {
      cut = true;
      (side == Side.LEFT ? leftPassed : rightPassed).add(0, word);
    } else if (word.isIdle()) {
      folds.add(fold(word.idle()));
      ownNegation |= word.idle() == Idle.ASIDE && word.weight() == Weight.NEGATION;
    } else {
      (side == Side.LEFT ? left : right).add(0, word);
    }
  }

  private static Fold fold(Idle idle) {
    return switch (idle) {
      case FILLER -> Fold.FILLERS;
      case REPETITION -> Fold.REPETITIONS;
      case FALSE_START -> Fold.FALSE_STARTS;
      case ASIDE, NONE -> Fold.ASIDES;
    };
  }

  /** What is left out at the start belongs to a difference that stands there. */
  void addBefore(int i, int j) {
    if (!left.isEmpty() || !right.isEmpty()) {
      addBefore(leftPassage.words(), i, left);
      addBefore(rightPassage.words(), j, right);
    }
  }

  private static void addBefore(List<QuotedWord> words, int end, List<QuotedWord> some) {
    for (int i = end; i > Math.max(0, end - NEAR) && !opens(words, i); i--) {
      some.add(0, words.get(i - 1));
    }
  }

  private static boolean opens(List<QuotedWord> words, int i) {
    return i == words.size() || words.get(i).opensSentence();
  }

  /** The same at the end. */
  void addBehind(int i, int j) {
    addBehind(leftPassage.words(), i, left);
    addBehind(rightPassage.words(), j, right);
  }

  private static void addBehind(List<QuotedWord> words, int start, List<QuotedWord> some) {
    int limit = Math.min(words.size(), start + NEAR);
    for (int i = start; i < limit && !words.get(i).opensSentence(); i++) {
      some.add(words.get(i));
    }
  }

  Alignment build(boolean whole) {
    close();
    Collections.reverse(differences);
    Collections.reverse(pairs);
    return new Alignment(differences, folds, cut, pairs.size(), meaning, changed, pairs, whole);
  }

  /** Makes a difference of the words gathered. */
  private void close() {
    if (!left.isEmpty() || !right.isEmpty()) {
      changed += Math.max(left.size(), right.size());
      boolean moved =
          right.isEmpty() && isIn(left, rightPassage.words())
              || left.isEmpty() && isIn(right, leftPassage.words());
      differences.add(
          new Difference(left, right, moved ? Gravity.FUNCTION : gravities.of(left, right)));
    }
    if (isNegationPassed(leftPassed) != isNegationPassed(rightPassed) && !ownNegation) {
      differences.add(new Difference(leftPassed, rightPassed, Gravity.NEGATION));
    }
    left.clear();
    right.clear();
    leftPassed.clear();
    rightPassed.clear();
    ownNegation = false;
  }

  /** "We will … go" for "we will never go": a mark does not allow that. */
  private static boolean isNegationPassed(List<QuotedWord> words) {
    return words.size() <= NEAR
        && words.stream().anyMatch(w -> w.weight() == Weight.NEGATION)
        && words.stream().noneMatch(QuotedWord::opensSentence);
  }

  /** Whether several words stand together in another place of the other passage. */
  private static boolean isIn(List<QuotedWord> some, List<QuotedWord> all) {
    return some.size() > NEAR
        && Collections.indexOfSubList(
                all.stream().map(QuotedWord::text).toList(),
                some.stream().map(QuotedWord::text).toList())
            >= 0;
  }
}
