package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Many words, each with its index, in a few buffers: a million of them is there at once, where a
 * map makes a million objects. Immutable.
 */
final class WordTable {

  /** All words one behind the other, each char in one to three bytes as in UTF-8. */
  private final ByteBuffer text;

  /** Where each word starts in the text, and where the last one ends. */
  private final IntBuffer starts;

  /** A hash table with open addresses: one more than a word's index, or 0 where there is none. */
  private final IntBuffer slots;

  private WordTable(ByteBuffer text, IntBuffer starts, IntBuffer slots) {
    this.text = text;
    this.starts = starts;
    this.slots = slots;
  }

  /** The words with their places in a list; a word that stands there twice has its last one. */
  static WordTable of(List<String> words) {
    int[] starts = new int[words.size() + 1];
    byte[][] encoded = new byte[words.size()][];
    for (int i = 0; i < encoded.length; i++) {
      encoded[i] = encode(words.get(i));
      starts[i + 1] = Math.addExact(starts[i], encoded[i].length);
    }
    byte[] text = new byte[starts[encoded.length]];
    // Two thirds full at most.
    int[] slots = new int[Integer.highestOneBit(Math.max(1, words.size() * 3 / 2)) * 2];
    WordTable table =
        new WordTable(ByteBuffer.wrap(text), IntBuffer.wrap(starts), IntBuffer.wrap(slots));
    for (int i = 0; i < encoded.length; i++) {
      System.arraycopy(encoded[i], 0, text, starts[i], encoded[i].length);
      slots[table.slot(words.get(i), encoded[i])] = i + 1;
    }
    return table;
  }

  /**
   * What has been written.
   *
   * @throws IOException when it would lead out of the arrays, or round and round in the slots
   */
  static WordTable read(ModelReader in) throws IOException {
    ByteBuffer text = in.bytes();
    IntBuffer starts = in.ints();
    ModelReader.check(starts.limit() > 0 && starts.get(0) == 0, "words from the beginning");
    int words = starts.limit() - 1;
    for (int i = 0; i < words; i++) {
      ModelReader.check(starts.get(i) <= starts.get(i + 1), "words one behind the other");
    }
    ModelReader.check(starts.get(words) == text.limit(), "words up to the end");
    IntBuffer slots = in.ints();
    ModelReader.check(
        slots.limit() > Math.max(1, words) && Integer.bitCount(slots.limit()) == 1,
        "a power of two of slots, more than words");
    int used = 0;
    for (int i = 0; i < slots.limit(); i++) {
      int slot = slots.get(i);
      ModelReader.check(slot >= 0 && slot <= words, "a word's number");
      used += slot == 0 ? 0 : 1;
    }
    ModelReader.check(used < slots.limit(), "an empty slot");
    return new WordTable(text, starts, slots);
  }

  void write(ModelWriter out) throws IOException {
    out.bytes(text);
    out.ints(starts);
    out.ints(slots);
  }

  int size() {
    return starts.limit() - 1;
  }

  String get(int index) {
    StringBuilder word = new StringBuilder();
    for (int i = starts.get(index); i < starts.get(index + 1); i++) {
      int c = text.get(i);
      if (c < 0) {
        boolean isLong = c >= (byte) 0xE0;
        c = c & (isLong ? 0x0F : 0x1F);
        for (int more = isLong ? 2 : 1; more > 0 && i + 1 < text.limit(); more--) {
          c = c << 6 | text.get(++i) & 0x3F;
        }
      }
      word.append((char) c);
    }
    return word.toString();
  }

  /** The index of a word, or -1. */
  int indexOf(String word) {
    return slots.get(slot(word, encode(word))) - 1;
  }

  /** The slot of a word, or an empty one where it belongs. */
  private int slot(String word, byte[] encoded) {
    int hash = word.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(slots.limit() - 1);
    while (slots.get(slot) != 0 && !is(slots.get(slot) - 1, encoded)) {
      slot = slot + 1 & slots.limit() - 1;
    }
    return slot;
  }

  private boolean is(int index, byte[] encoded) {
    int start = starts.get(index);
    if (starts.get(index + 1) - start != encoded.length) {
      return false;
    }
    for (int i = 0; i < encoded.length; i++) {
      if (text.get(start + i) != encoded[i]) {
        return false;
      }
    }
    return true;
  }

  /** As UTF-8, but halves of characters stay what they are: features are cut out of words. */
  private static byte[] encode(String word) {
    byte[] bytes = new byte[3 * word.length()];
    int size = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      } else {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return Arrays.copyOf(bytes, size);
  }
}
