package org.guillemet.compare;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What has been found out about words, which are met again and again. All is forgotten when it is
 * of very many words: articles without end have words without end. Thread-safe.
 *
 * @param <K> words
 * @param <V> what is found out
 */
public final class Remembered<K, V> {

  private static final int MOST = 20_000;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> finder;

  /**
   * @param finder finds it out, the same at all times
   */
  public Remembered(Function<K, V> finder) {
    this.finder = Objects.requireNonNull(finder);
  }

  /** What is found out about a word. */
  public V of(K word) {
    V value = known.get(word);
    if (value == null) {
      value = finder.apply(word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, value);
    }
    return value;
  }
}
