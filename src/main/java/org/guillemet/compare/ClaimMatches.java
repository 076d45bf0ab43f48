package org.guillemet.compare;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Claims that speak of the same. Of many articles there are hundreds for each, of which next to
 * nothing comes: a match is made each time that it is asked for, and takes twelve bytes until then.
 * Immutable.
 */
public final class ClaimMatches extends AbstractList<ClaimMatch> implements RandomAccess {

  /** In the last bits of how much is common stands who says both. */
  private static final int RELATION_BITS = 2;

  private static final SpeakerRelation[] RELATIONS = SpeakerRelation.values();

  private final Statement[] statements;
  private final int[] left;
  private final int[] right;
  private final int[] commonAndSpeakers;

  private ClaimMatches(Statement[] statements, int[] left, int[] right, int[] commonAndSpeakers) {
    this.statements = statements;
    this.left = left;
    this.right = right;
    this.commonAndSpeakers = commonAndSpeakers;
  }

  /** Takes matches one by one. Not thread-safe. */
  public static final class Builder {

    private final List<Statement> statements;
    private final IntStream.Builder left = IntStream.builder();
    private final IntStream.Builder right = IntStream.builder();
    private final IntStream.Builder commonAndSpeakers = IntStream.builder();

    /**
     * @param statements among which there are matches
     */
    public Builder(List<Statement> statements) {
      this.statements = List.copyOf(statements);
    }

    /**
     * Adds a match.
     *
     * @param a number of the one claim among the statements
     * @param b number of the other
     * @param speakers whether both are hung on the same speaker
     * @param common how much of their topics is common
     */
    public void add(int a, int b, SpeakerRelation speakers, int common) {
      left.add(Objects.checkIndex(a, statements.size()));
      right.add(Objects.checkIndex(b, statements.size()));
      commonAndSpeakers.add(common << RELATION_BITS | speakers.ordinal());
    }

    /** The matches in the order in which they came; called once. */
    public ClaimMatches build() {
      int[] some = left.build().toArray();
      int[] others = right.build().toArray();
      // Claims without a match are not kept.
      Statement[] kept = new Statement[statements.size()];
      int[] numbers = new int[statements.size()];
      Arrays.fill(numbers, -1);
      int used = 0;
      for (int[] side : List.of(some, others)) {
        for (int i = 0; i < side.length; i++) {
          if (numbers[side[i]] < 0) {
            kept[used] = statements.get(side[i]);
            numbers[side[i]] = used++;
          }
          side[i] = numbers[side[i]];
        }
      }
      return new ClaimMatches(
          Arrays.copyOf(kept, used), some, others, commonAndSpeakers.build().toArray());
    }
  }

  @Override
  public ClaimMatch get(int index) {
    Statement a = statements[left[index]];
    Statement b = statements[right[index]];
    int common = commonAndSpeakers[index] >>> RELATION_BITS;
    return new ClaimMatch(
        a,
        b,
        RELATIONS[commonAndSpeakers[index] & (1 << RELATION_BITS) - 1],
        common,
        ClaimMatch.similarity(a, b, common));
  }

  @Override
  public int size() {
    return commonAndSpeakers.length;
  }
}
