package org.guillemet.linguistics.corenlp;

import java.util.Arrays;

/**
 * A sentence that is being parsed: the words that are worked on, those that come, and the arcs that
 * have been drawn. Words are counted from 1; 0 is the root above them, -1 no word. Not thread-safe.
 */
final class ParseState {

  private static final int NONE = -1;

  private final int words;
  private final int[] heads;
  private final int[] relations;
  private final int[] stack;
  private int size = 1;
  private int next = 1;

  /**
   * @param words how many the sentence has
   */
  ParseState(int words) {
    this.words = words;
    this.heads = new int[words + 1];
    this.relations = new int[words + 1];
    this.stack = new int[words + 1];
    Arrays.fill(heads, NONE);
  }

  int words() {
    return words;
  }

  boolean isDone() {
    return size == 1 && next > words;
  }

  /** The head of a word. */
  int head(int word) {
    return heads[word];
  }

  /** The number of the relation between a word and its head; 0 for no word or none. */
  int relation(int word) {
    return word <= 0 ? 0 : relations[word];
  }

  /** A word of those that are worked on, the last one being 0. */
  int worked(int place) {
    return place < size ? stack[size - 1 - place] : NONE;
  }

  /** A word of those that come, the next one being 0. */
  int coming(int place) {
    return next + place <= words ? next + place : NONE;
  }

  /** The first, second … word before a word that hangs on it. */
  int left(int word, int count) {
    int found = 0;
    for (int i = 1; i < word; i++) {
      if (heads[i] == word && ++found == count) {
        return i;
      }
    }
    return NONE;
  }

  /** The last, second to last … word behind a word that hangs on it. */
  int right(int word, int count) {
    int found = 0;
    for (int i = words; word >= 0 && i > word; i--) {
      if (heads[i] == word && ++found == count) {
        return i;
      }
    }
    return NONE;
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether an arc can go from the last word to the one before it. */
  boolean canGoLeft(boolean toRoot) {
    return size > 2 && !toRoot;
  }

  /** Whether an arc can go from the word before the last one to it; the root has one only. */
  boolean canGoRight(boolean toRoot) {
    if (size < 2 || toRoot != (stack[size - 2] == 0)) {
      return false;
    }
    return size > 2 || next > words;
  }

  void shift() {
    stack[size++] = next++;
  }

  void goLeft(int relation) {
    int word = stack[size - 2];
    heads[word] = stack[size - 1];
    relations[word] = relation;
    stack[size - 2] = stack[size - 1];
    size--;
  }

  void goRight(int relation) {
    int word = stack[size - 1];
    heads[word] = stack[size - 2];
    relations[word] = relation;
    size--;
  }
}
