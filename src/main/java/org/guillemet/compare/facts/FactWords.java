package org.guillemet.compare.facts;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.Codes;

/**
 * Words of a fact under codes that both languages share: each word is a set of codes, any of which
 * may be meant. Codes are gathered once, since a fact is laid beside many. Immutable.
 */
final class FactWords {

  private static final String PERSON = "t:person";

  /** What the list of things says of many words: none is another for that. */
  private static final Set<String> MARKS = Set.of(PERSON, "t:event");

  private final Set<Set<String>> words;

  /** All codes but marks. */
  private final Set<String> codes;

  /** The same by what they begin with, the colon included. */
  private final Map<String, Set<String>> byKind;

  /** The words that are no names; null until asked for, and whoever finds them finds the same. */
  private FactWords plain;

  FactWords(Set<Set<String>> words) {
    this.words = Set.copyOf(words);
    codes =
        words.stream()
            .flatMap(Set::stream)
            .filter(c -> !MARKS.contains(c))
            .collect(toUnmodifiableSet());
    byKind =
        codes.stream()
            .collect(
                collectingAndThen(
                    groupingBy(c -> c.substring(0, c.indexOf(':') + 1), toUnmodifiableSet()),
                    Map::copyOf));
  }

  /** The words that are no names. */
  FactWords plain() {
    FactWords found = plain;
    if (found == null) {
      found = new FactWords(words.stream().filter(w -> !isName(w)).collect(toUnmodifiableSet()));
      plain = found;
    }
    return found;
  }

  private static boolean isName(Set<String> word) {
    return word.stream().anyMatch(c -> c.startsWith(Codes.NAME));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Each with all that it may mean. */
  Stream<Set<String>> stream() {
    return words.stream();
  }

  /** Whether any of them is somebody. */
  boolean hasPerson() {
    return words.stream().anyMatch(w -> w.contains(PERSON));
  }

  /**
   * The codes of a kind, but marks.
   *
   * @param kind all that they begin with, the colon included: {@code m:}
   */
  Set<String> only(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** How many of these may be meant by others. */
  int shared(FactWords others) {
    int shared = 0;
    for (Set<String> word : words) {
      if (others.mayMean(word)) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether any of these may be meant by others. */
  boolean meet(FactWords others) {
    return codes.stream().anyMatch(others.codes::contains);
  }

  /** Whether a word may be meant by any of these. */
  boolean mayMean(Set<String> word) {
    for (String code : word) {
      if (codes.contains(code)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactWords others && words.equals(others.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
