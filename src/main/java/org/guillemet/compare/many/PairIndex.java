package org.guillemet.compare.many;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Numbers under pairs of words that they have: which have one in common is found out without
 * looking at all pairs of numbers. A pair of words is known by a hash of 40 bits, so that now and
 * then two pairs are one: whoever asks lays side by side what is found. Immutable.
 */
public final class PairIndex {

  /** An entry is a hash, and in its last bits a number. */
  private static final int NUMBER_BITS = 24;

  /** The largest number, which is not reached. */
  public static final int NUMBERS = 1 << NUMBER_BITS;

  private static final long NUMBER = NUMBERS - 1;

  /** Odd multipliers that spread hashes over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long SPREAD_AGAIN = 0xC2B2AE3D27D4EB4FL;

  /** Sorted: entries of one pair of words stand together. */
  private final long[] entries;

  private PairIndex(long[] entries) {
    this.entries = entries;
  }

  /** Takes numbers. Not thread-safe. */
  public static final class Builder {

    private final long[] entries;
    private int added;

    /**
     * @param size how many will be added: an array that grows would be there twice for a while
     */
    public Builder(int size) {
      this.entries = new long[size];
    }

    /**
     * Adds a number.
     *
     * @param pair a {@link PairIndex#hash} of two words
     * @param number from 0, below {@link #NUMBERS}
     */
    public void add(long pair, int number) {
      Objects.checkIndex(number, NUMBERS);
      entries[added++] = pair << NUMBER_BITS | number;
    }

    /**
     * The index; called once.
     *
     * @throws IllegalStateException when fewer were added than there should be
     */
    public PairIndex build() {
      if (added < entries.length) {
        throw new IllegalStateException("of " + entries.length + " only " + added);
      }
      Arrays.sort(entries);
      return new PairIndex(entries);
    }
  }

  /** A pair of words, in this order: 40 bits. */
  public static long hash(String first, String second) {
    return (first.hashCode() * SPREAD ^ second.hashCode()) * SPREAD_AGAIN >>> NUMBER_BITS;
  }

  /**
   * All numbers that have a pair of words, in order; nothing where too many have it, or the number
   * itself has it not.
   *
   * @param number one that has it
   * @param commonplace what more numbers have in common tells nothing about any two of them
   */
  public IntStream with(long pair, int number, int commonplace) {
    int here = Arrays.binarySearch(entries, pair << NUMBER_BITS | number);
    if (here < 0) {
      return IntStream.empty();
    }
    int start = here;
    while (start > 0 && here - start <= commonplace && pair(start - 1) == pair) {
      start--;
    }
    int end = here;
    while (end < entries.length && end - start <= commonplace && pair(end) == pair) {
      end++;
    }
    return end - start <= commonplace
        ? Arrays.stream(entries, start, end).mapToInt(entry -> (int) (entry & NUMBER))
        : IntStream.empty();
  }

  private long pair(int entry) {
    return entries[entry] >>> NUMBER_BITS;
  }
}
