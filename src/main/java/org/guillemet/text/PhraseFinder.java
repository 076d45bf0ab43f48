package org.guillemet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which of many phrases stand in a text, reading it once however many they are (Aho and
 * Corasick's automaton). Immutable.
 */
public final class PhraseFinder {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final List<String> phrases;
  private final Steps steps;

  /** For each state the longest other one that ends in the same characters. */
  private final int[] shorter;

  /** For each state the phrase that is read there, or none. */
  private final int[] read;

  /** For each state the longest of its shorter ones where a phrase is read, or the root. */
  private final int[] reading;

  /**
   * @param given phrases, of which an empty one stands in every text
   */
  public PhraseFinder(Collection<String> given) {
    this.phrases = List.copyOf(new LinkedHashSet<>(given));
    int characters = phrases.stream().mapToInt(String::length).sum();
    this.steps = new Steps(characters);
    this.shorter = new int[characters + 1];
    this.read = new int[characters + 1];
    this.reading = new int[characters + 1];
    Arrays.fill(read, NONE);
    List<List<Integer>> byLength = new ArrayList<>();
    int[] above = new int[characters + 1];
    char[] by = new char[characters + 1];
    int states = 1;
    for (int i = 0; i < phrases.size(); i++) {
      int state = ROOT;
      for (int at = 0; at < phrases.get(i).length(); at++) {
        char c = phrases.get(i).charAt(at);
        int next = steps.get(state, c);
        if (next == NONE) {
          next = states++;
          steps.put(state, c, next);
          above[next] = state;
          by[next] = c;
          if (at == byLength.size()) {
            byLength.add(new ArrayList<>());
          }
          byLength.get(at).add(next);
        }
        state = next;
      }
      read[state] = i;
    }
    byLength.forEach(level -> level.forEach(state -> link(state, above[state], by[state])));
  }

  private void link(int state, int above, char c) {
    shorter[state] = above == ROOT ? ROOT : step(shorter[above], c);
    int other = shorter[state];
    reading[state] = other == ROOT || read[other] != NONE ? other : reading[other];
  }

  /** The state behind a character, when what is read so far need not go on as it began. */
  private int step(int from, char c) {
    int state = from;
    int next = steps.get(state, c);
    while (next == NONE && state != ROOT) {
      state = shorter[state];
      next = steps.get(state, c);
    }
    return next == NONE ? ROOT : next;
  }

  /** The phrases that stand in the text, each once, in the order of their first ends. */
  public Set<String> in(CharSequence text) {
    Set<String> found = new LinkedHashSet<>();
    if (read[ROOT] != NONE) {
      found.add("");
    }
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
      int at = read[state] != NONE ? state : reading[state];
      // With a phrase that was found before, all shorter ones that end as it does were found.
      while (at != ROOT && found.add(phrases.get(read[at]))) {
        at = reading[at];
      }
    }
    return found;
  }

  /** Where each of the phrases stands in the text, in text order; an empty one stands nowhere. */
  public Map<String, List<Span>> places(CharSequence text) {
    Map<String, List<Span>> places = new HashMap<>();
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.charAt(i));
      int at = read[state] != NONE ? state : reading[state];
      while (at != ROOT) {
        String phrase = phrases.get(read[at]);
        places
            .computeIfAbsent(phrase, p -> new ArrayList<>())
            .add(new Span(i + 1 - phrase.length(), i + 1));
        at = reading[at];
      }
    }
    return places;
  }

  /** The states behind states, by the character between: a table with open addresses. */
  private static final class Steps {

    private static final int CHARACTER_BITS = 16;

    private final long[] keys;
    private final int[] values;

    Steps(int number) {
      int places = Integer.highestOneBit(Math.max(8, number)) * 4;
      keys = new long[places];
      values = new int[places];
    }

    void put(int state, char c, int next) {
      int place = place(state, c);
      keys[place] = key(state, c);
      values[place] = next;
    }

    int get(int state, char c) {
      int place = place(state, c);
      return keys[place] == 0 ? NONE : values[place];
    }

    /** Never 0, which is an empty place. */
    private static long key(int state, char c) {
      return ((long) state + 1) << CHARACTER_BITS | c;
    }

    private int place(int state, char c) {
      long key = key(state, c);
      long hash = key * 0x9E3779B97F4A7C15L;
      int place = (int) (hash >>> 32) & keys.length - 1;
      while (keys[place] != 0 && keys[place] != key) {
        place = place + 1 & keys.length - 1;
      }
      return place;
    }
  }
}
