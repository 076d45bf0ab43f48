package org.guillemet.compare.many;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.guillemet.compare.Account;

/**
 * What was read of the articles that were asked for last: those on one event are asked for
 * together, and what is read of all articles does not fit into memory. Thread-safe.
 *
 * @param <T> what is read
 */
public final class Recent<T> {

  /** Each thread works on articles of its own. */
  private static final int MOST = Math.max(100, 8 * Runtime.getRuntime().availableProcessors());

  private final Function<Account, T> reader;
  private final Map<Key, T> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
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

  /**
   * @param reader reads it, the same at all times; returns no null
   */
  public Recent(Function<Account, T> reader) {
    this.reader = Objects.requireNonNull(reader);
  }

  /** What is read of an article. */
  public T of(Account account) {
    Key key = new Key(account);
    T found;
    synchronized (known) {
      found = known.get(key);
    }
    if (found == null) {
      found = reader.apply(account); // takes a while, and others go on meanwhile
      synchronized (known) {
        known.put(key, found);
      }
    }
    return found;
  }
}
