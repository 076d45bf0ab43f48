package org.guillemet.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sets of words of an article: the facts of a sentence have most of them in common, and each is
 * kept once. Not thread-safe.
 */
public final class WordSets {

  private final Map<Set<String>, Set<String>> known = new HashMap<>();

  /** Immutable, and for equal sets the same. */
  public Set<String> of(Set<String> words) {
    return known.computeIfAbsent(Set.copyOf(words), set -> set);
  }
}
