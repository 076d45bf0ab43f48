package org.guillemet.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A line of a ledger.
 *
 * @param quote what was said, as the first article has it
 * @param appearances the articles that have it, each once, the earliest first; at least one
 */
record Entry(Quote quote, List<Appearance> appearances) {

  /** By the first appearance, then by the words: the order depends on nothing else. */
  static final Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::first, Appearance.IN_TIME)
          .thenComparing(e -> e.quote().words())
          .thenComparing(e -> e.quote().fingerprint());

  Entry {
    Objects.requireNonNull(quote);
    appearances = appearances.stream().sorted(Appearance.IN_TIME).toList();
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("an entry stands somewhere");
    }
  }

  Appearance first() {
    return appearances.get(0);
  }

  /** The same in one more article. */
  Entry and(Entry other) {
    List<Appearance> all = new ArrayList<>(appearances);
    all.addAll(other.appearances);
    Entry earlier = Appearance.IN_TIME.compare(first(), other.first()) <= 0 ? this : other;
    return new Entry(earlier.quote, all.stream().distinct().toList());
  }
}
