package org.guillemet.matching;

import java.util.List;
import java.util.Optional;
import org.guillemet.matching.AlignmentBuilder.Side;

/**
 * Lays two passages side by side so that as many words as possible agree. Words at a marked cut
 * cost nothing, and neither do idle ones. Immutable.
 */
public final class WordAlignment {

  /** Above this many pairs of words, two passages are too long to be laid side by side. */
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

  /** What is looked for as a whole may be cut in one place: more words there cost little more. */
  private static final int LEFT_OUT_MORE = -1;

  private static final byte START = 0;
  private static final byte BOTH = 1;
  private static final byte LEFT = 2;
  private static final byte RIGHT = 3;

  /** Which part of the passages is laid side by side. */
  public enum Fit {
    /**
     * Either may be an excerpt of the other: words before the start and behind the end of either
     * cost nothing, and sentences may be left out at both ends.
     */
    EITHER,
    /** The left one is looked for in the right one, as a whole. */
    WHOLE_LEFT
  }

  private final QuotedPassage left;
  private final QuotedPassage right;
  private final List<QuotedWord> a;
  private final List<QuotedWord> b;
  private final Fit fit;
  private final byte[][] steps;

  /** Where a word of the right passage is left out behind another. */
  private final boolean[][] more;

  private int endA;
  private int endB;

  private WordAlignment(QuotedPassage left, QuotedPassage right, Fit fit) {
    this.left = left;
    this.right = right;
    this.a = left.words();
    this.b = right.words();
    this.fit = fit;
    this.steps = new byte[a.size() + 1][b.size() + 1];
    this.more = new boolean[a.size() + 1][b.size() + 1];
  }

  /** The best alignment, if any words agree. */
  public static Optional<Alignment> of(QuotedPassage left, QuotedPassage right, Fit fit) {
    if ((long) left.words().size() * right.words().size() > LARGEST) {
      return Optional.empty();
    }
    WordAlignment alignment = new WordAlignment(left, right, fit);
    return alignment.fill()
        ? Optional.of(alignment.trace()).filter(aligned -> aligned.common() > 0)
        : Optional.empty();
  }

  private boolean fill() {
    int best = fit == Fit.EITHER ? 0 : IMPOSSIBLE;
    int[] above = new int[b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      int[] row = new int[b.size() + 1];
      int gap = IMPOSSIBLE;
      for (int j = 0; j <= b.size(); j++) {
        row[j] = mayStart(i, j) ? 0 : IMPOSSIBLE;
        steps[i][j] = START;
        if (i > 0 && j > 0) {
          offer(row, i, j, above[j - 1] + agreement(a.get(i - 1), b.get(j - 1)), BOTH);
        }
        if (i > 0) {
          offer(row, i, j, above[j] + (isFree(a.get(i - 1), right, j) ? 0 : LEFT_OUT), LEFT);
        }
        if (j > 0) {
          boolean free = isFree(b.get(j - 1), left, i);
          int opened = row[j - 1] + (free ? 0 : LEFT_OUT);
          int extended = gap + (free ? 0 : extension());
          more[i][j] = extended > opened;
          gap = Math.max(opened, extended);
          offer(row, i, j, gap, RIGHT);
        }
        if (row[j] > best && mayEnd(i, j)) {
          best = row[j];
          endA = i;
          endB = j;
        }
      }
      above = row;
    }
    return best > (fit == Fit.EITHER ? 0 : IMPOSSIBLE);
  }

  private int extension() {
    return fit == Fit.WHOLE_LEFT ? LEFT_OUT_MORE : LEFT_OUT;
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
    return x.carriesMeaning() ? SAME_MEANING : SAME_FUNCTION;
  }

  /** Whether the other passage may lack the word at its place. */
  private static boolean isFree(QuotedWord word, QuotedPassage other, int place) {
    return word.isIdle() || isCut(other, place);
  }

  /** Whether the writer marks that words are missing before the word with that number. */
  private static boolean isCut(QuotedPassage passage, int i) {
    List<QuotedWord> words = passage.words();
    return i < words.size() ? words.get(i).behindCut() : passage.cutAtEnd();
  }

  private boolean mayStart(int i, int j) {
    return i == 0 || fit == Fit.EITHER && (j == 0 || opens(a, i) && opens(b, j));
  }

  private boolean mayEnd(int i, int j) {
    return i == a.size() || fit == Fit.EITHER && (j == b.size() || opens(a, i) && opens(b, j));
  }

  private static boolean opens(List<QuotedWord> words, int i) {
    return i == words.size() || words.get(i).opensSentence();
  }

  private Alignment trace() {
    AlignmentBuilder result = new AlignmentBuilder(left, right);
    int i = endA;
    int j = endB;
    if (fit == Fit.EITHER && i + j > 0 && !agrees(i, j)) {
      result.addBehind(i, j);
    }
    boolean inGap = false;
    while (inGap || steps[i][j] != START) {
      byte step = inGap ? RIGHT : steps[i][j];
      inGap = step == RIGHT && more[i][j];
      if (step == BOTH && agrees(i, j)) {
        result.agree(i - 1, j - 1);
      } else {
        if (step != RIGHT) {
          result.leave(Side.LEFT, a.get(i - 1), step == LEFT && isCut(right, j));
        }
        if (step != LEFT) {
          result.leave(Side.RIGHT, b.get(j - 1), step == RIGHT && isCut(left, i));
        }
      }
      i -= step == RIGHT ? 0 : 1;
      j -= step == LEFT ? 0 : 1;
    }
    if (fit == Fit.EITHER) {
      result.addBefore(i, j);
    }
    boolean whole = i == 0 && j == 0 && endA == a.size() && endB == b.size();
    return result.build(whole);
  }

  private boolean agrees(int i, int j) {
    return steps[i][j] == BOTH && a.get(i - 1).text().equals(b.get(j - 1).text());
  }
}
