package org.guillemet.compare;

import java.util.Arrays;
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
    private int size;

    /**
     * @param most how many will be added: of many articles there is room for one index only
     */
    public Builder(int most) {
      this.entries = new long[most];
    }

    /**
     * Adds a number.
     *
     * @param pair a {@link PairIndex#hash} of two words
     * @param number from 0, below {@link #NUMBERS}
     */
    public void add(long pair, int number) {
      entries[size++] = pair << NUMBER_BITS | number;
    }

    /** The index; called once. */
    public PairIndex build() {
      long[] all = size == entries.length ? entries : Arrays.copyOf(entries, size);
      Arrays.sort(all);
      return new PairIndex(all);
    }
  }

  /** A pair of words by the hashes of both, in this order. */
  public static long hash(int first, int second) {
    return (first * SPREAD ^ second) * SPREAD_AGAIN >>> NUMBER_BITS;
  }

  /**
   * All numbers that have a pair of words, in order; nothing where too many have it.
   *
   * @param number one that has it
   * @param commonplace what more numbers have in common tells nothing about any two of them
   */
  public IntStream with(long pair, int number, int commonplace) {
    int here = Arrays.binarySearch(entries, pair << NUMBER_BITS | number);
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
