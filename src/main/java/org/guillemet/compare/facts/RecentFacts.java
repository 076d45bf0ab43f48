package org.guillemet.compare.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.guillemet.compare.Account;

/**
 * The facts of the articles that were asked for last: those on one event are asked for together,
 * and the facts of all articles do not fit into memory. Not thread-safe.
 */
final class RecentFacts {

  private static final int MOST = 100;

  private final Function<Account, List<Told>> reader;
  private final Map<Key, List<Told>> facts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Told>> eldest) {
          return size() > MOST;
        }
      };

  /** An article, which is the same as no other. */
  private record Key(Account account) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.account == account;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(account);
    }
  }

  RecentFacts(Function<Account, List<Told>> reader) {
    this.reader = Objects.requireNonNull(reader);
  }

  List<Told> of(Account account) {
    Key key = new Key(account);
    List<Told> found = facts.get(key);
    if (found == null) {
      found = reader.apply(account);
      facts.put(key, found);
    }
    return found;
  }
}
