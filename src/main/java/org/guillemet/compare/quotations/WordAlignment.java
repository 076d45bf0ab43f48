package org.guillemet.compare.quotations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Difference;
import org.guillemet.compare.Difference.Gravity;
import org.guillemet.compare.QuotedWord;
import org.guillemet.compare.QuotedWord.Weight;
import org.guillemet.compare.Utterance;

/**
 * Lays two quotations side by side so that as many words as possible agree. One may be an excerpt
 * of the other: words before the start and behind the end of either cost nothing, and neither do
 * words at a marked cut. Sentences may be left out at both ends. Immutable.
 */
final class WordAlignment {

  /** Above this many pairs of words, two quotations are too long to be laid side by side. */
  private static final long LARGEST = 4_000_000;

  /** Low enough that no score leads out of it; half, so that adding costs does not overflow. */
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /** A word of meaning that agrees makes good a word left out on one side. */
  private static final int SAME_MEANING = 6;

  /** A word of grammar does not: it may agree by chance. */
  private static final int SAME_FUNCTION = 4;

  // Less than what is left out: a word replaced at the end of both is not the end of an excerpt.
  private static final int REPLACED = -4;
  private static final int LEFT_OUT = -5;

  /** How many words at the ends belong to a difference that stands there. */
  private static final int NEAR = 3;

  private static final byte START = 0;
  private static final byte BOTH = 1;
  private static final byte LEFT = 2;
  private static final byte RIGHT = 3;

  private final List<QuotedWord> a;
  private final List<QuotedWord> b;
  private final boolean cutA;
  private final boolean cutB;
  private final byte[][] steps;
  private int endA;
  private int endB;

  /** How far the words of two quotations agree. */
  record Result(
      List<Difference> differences, int common, int commonMeaning, int changed, boolean whole) {

    /** Which part of the words laid side by side agree, from 0 to 1. */
    double similarity() {
      return common + changed == 0 ? 0 : (double) common / (common + changed);
    }
  }

  private WordAlignment(Utterance left, Utterance right) {
    this.a = left.words();
    this.b = right.words();
    this.cutA = left.cutAtEnd();
    this.cutB = right.cutAtEnd();
    this.steps = new byte[a.size() + 1][b.size() + 1];
  }

  /** The best alignment, if any words agree. */
  static Optional<Result> of(Utterance left, Utterance right) {
    if ((long) left.words().size() * right.words().size() > LARGEST) {
      return Optional.empty();
    }
    WordAlignment alignment = new WordAlignment(left, right);
    return alignment.fill() ? Optional.of(alignment.trace()) : Optional.empty();
  }

  private boolean fill() {
    int best = 0;
    int[] above = new int[b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      int[] row = new int[b.size() + 1];
      for (int j = 0; j <= b.size(); j++) {
        row[j] = mayStart(i, j) ? 0 : IMPOSSIBLE;
        steps[i][j] = START;
        if (i > 0 && j > 0) {
          offer(row, i, j, above[j - 1] + agreement(a.get(i - 1), b.get(j - 1)), BOTH);
        }
        if (i > 0) {
          offer(row, i, j, above[j] + (isCut(b, j, cutB) ? 0 : LEFT_OUT), LEFT);
        }
        if (j > 0) {
          offer(row, i, j, row[j - 1] + (isCut(a, i, cutA) ? 0 : LEFT_OUT), RIGHT);
        }
        if (row[j] > best && mayEnd(i, j)) {
          best = row[j];
          endA = i;
          endB = j;
        }
      }
      above = row;
    }
    return best > 0;
  }

  private void offer(int[] row, int i, int j, int score, byte step) {
    if (score > row[j]) {
      row[j] = score;
      steps[i][j] = step;
    }
  }

  private static int agreement(QuotedWord x, QuotedWord y) {
    if (!x.text().equals(y.text())) {
      return REPLACED;
    }
    return x.weight() == Weight.FUNCTION ? SAME_FUNCTION : SAME_MEANING;
  }

  /** Whether the writer marks that words are missing before the word with that number. */
  private static boolean isCut(List<QuotedWord> words, int i, boolean cutAtEnd) {
    return i < words.size() ? words.get(i).behindCut() : cutAtEnd;
  }

  private boolean mayStart(int i, int j) {
    return i == 0 || j == 0 || opens(a, i) && opens(b, j);
  }

  private boolean mayEnd(int i, int j) {
    return i == a.size() || j == b.size() || opens(a, i) && opens(b, j);
  }

  private static boolean opens(List<QuotedWord> words, int i) {
    return i == words.size() || words.get(i).opensSentence();
  }

  private Result trace() {
    List<Difference> differences = new ArrayList<>();
    List<QuotedWord> left = new ArrayList<>();
    List<QuotedWord> right = new ArrayList<>();
    int common = 0;
    int meaning = 0;
    int changed = 0;
    int i = endA;
    int j = endB;
    if (i + j > 0 && !agrees(i, j)) {
      addBehind(a, i, left);
      addBehind(b, j, right);
    }
    while (steps[i][j] != START) {
      byte step = steps[i][j];
      if (agrees(i, j)) {
        changed += close(left, right, differences);
        common++;
        meaning += a.get(i - 1).weight() == Weight.FUNCTION ? 0 : 1;
      } else {
        if (step == BOTH || step == LEFT && !isCut(b, j, cutB)) {
          left.add(0, a.get(i - 1));
        }
        if (step == BOTH || step == RIGHT && !isCut(a, i, cutA)) {
          right.add(0, b.get(j - 1));
        }
      }
      i -= step == RIGHT ? 0 : 1;
      j -= step == LEFT ? 0 : 1;
    }
    if (!left.isEmpty() || !right.isEmpty()) {
      addBefore(a, i, left);
      addBefore(b, j, right);
    }
    changed += close(left, right, differences);
    Collections.reverse(differences);
    boolean whole = i == 0 && j == 0 && endA == a.size() && endB == b.size();
    return new Result(List.copyOf(differences), common, meaning, changed, whole);
  }

  private boolean agrees(int i, int j) {
    return steps[i][j] == BOTH && a.get(i - 1).text().equals(b.get(j - 1).text());
  }

  /** What is left out at the start belongs to a difference that stands there. */
  private static void addBefore(List<QuotedWord> words, int end, List<QuotedWord> changed) {
    for (int i = end; i > Math.max(0, end - NEAR) && !opens(words, i); i--) {
      changed.add(0, words.get(i - 1));
    }
  }

  /** The same at the end. */
  private static void addBehind(List<QuotedWord> words, int start, List<QuotedWord> changed) {
    int limit = Math.min(words.size(), start + NEAR);
    for (int i = start; i < limit && !words.get(i).opensSentence(); i++) {
      changed.add(words.get(i));
    }
  }

  /** Makes a difference of the words gathered, and tells how many they are. */
  private int close(List<QuotedWord> left, List<QuotedWord> right, List<Difference> differences) {
    int changed = Math.max(left.size(), right.size());
    if (changed > 0) {
      boolean moved = right.isEmpty() && isIn(left, b) || left.isEmpty() && isIn(right, a);
      differences.add(
          new Difference(left, right, moved ? Gravity.FUNCTION : Gravities.of(left, right)));
    }
    left.clear();
    right.clear();
    return changed;
  }

  /** Whether several words stand together in another place of the other quotation. */
  private static boolean isIn(List<QuotedWord> some, List<QuotedWord> all) {
    return some.size() > NEAR
        && Collections.indexOfSubList(
                all.stream().map(QuotedWord::text).toList(),
                some.stream().map(QuotedWord::text).toList())
            >= 0;
  }
}
