package org.guillemet.attribution.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Numbers by text, which can be looked up by the pieces of a text: an open hash table with linear
 * probing (Knuth, The Art of Computer Programming, 6.4), whose hash is that of {@link
 * String#hashCode}, known of pieces too. Immutable.
 */
final class WeightTable {

  private static final int BASE = 31;

  /** The base's powers for the lengths that pieces have. */
  private static final int[] POWERS = powers(64);

  /** Of the text in each slot; 0 where there is none. */
  private final int[] hashes;

  private final String[] texts;
  private final double[] weights;

  /**
   * @param texts of which none comes twice
   * @param weights of the texts with the same index
   */
  WeightTable(String[] texts, double[] weights) {
    // At least twice as many as texts: every search comes to a free one.
    int slots = Integer.highestOneBit(Math.max(1, texts.length)) << 2;
    this.hashes = new int[slots];
    this.texts = new String[slots];
    this.weights = new double[slots];
    for (int i = 0; i < texts.length; i++) {
      int hash = hash(texts[i]);
      int slot = slot(hash);
      while (hashes[slot] != 0) {
        slot = next(slot);
      }
      hashes[slot] = hash;
      this.texts[slot] = texts[i];
      this.weights[slot] = weights[i];
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & hashes.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & hashes.length - 1;
  }

  /** The weight of the text that the pieces make; 0 of one that is not known. */
  double of(String... pieces) {
    int hash = hash(pieces);
    for (int slot = slot(hash); hashes[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash && isText(texts[slot], pieces)) {
        return weights[slot];
      }
    }
    return 0;
  }

  /** All texts, in order. */
  List<String> texts() {
    return Arrays.stream(texts).filter(Objects::nonNull).sorted().toList();
  }

  /** Never 0, which marks a slot without a text. */
  private static int hash(String... pieces) {
    int hash = 0;
    for (String piece : pieces) {
      hash = hash * power(piece.length()) + piece.hashCode();
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isText(String text, String... pieces) {
    int at = 0;
    for (String piece : pieces) {
      if (!text.startsWith(piece, at)) {
        return false;
      }
      at += piece.length();
    }
    return at == text.length();
  }

  private static int power(int exponent) {
    int power = 1;
    int left = exponent;
    while (left >= POWERS.length) {
      power *= POWERS[POWERS.length - 1];
      left -= POWERS.length - 1;
    }
    return power * POWERS[left];
  }

  private static int[] powers(int count) {
    int[] powers = new int[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
