package org.guillemet.repository.cache;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Payloads under keys. What is found is what was kept, whatever stands on disk; nothing goes wrong
 * for whoever uses it: what cannot be kept is not. Thread-safe, also between processes.
 */
final class Entries {

  private final EntryStore store;

  /** Keys that something was written under, by the folder of their files: one for each. */
  private final Map<String, String> written = new ConcurrentHashMap<>();

  private final AtomicReference<IOException> trouble = new AtomicReference<>();

  Entries(EntryStore store) {
    this.store = store;
  }

  Optional<byte[]> find(String key) {
    return store.read(key).flatMap(file -> EntryFormat.unwrap(key, file));
  }

  /** Whether something can be kept, as far as is known. */
  boolean isOpen() {
    return trouble.get() == null;
  }

  void keep(String key, byte[] payload) {
    try {
      if (store.write(key, EntryFormat.wrap(key, payload))) {
        written.put(EntryStore.shard(key), key);
      }
    } catch (IOException e) {
      trouble.compareAndSet(null, e);
    }
  }

  /** Deletes what has not been used for longest, as far as that is needed to keep the bound. */
  void tidy() {
    for (String key : written.values()) {
      try {
        store.prune(key);
      } catch (IOException e) {
        trouble.compareAndSet(null, e);
      }
    }
  }

  /** The first thing that went wrong with writing, if any did; nothing was written after it. */
  Optional<IOException> trouble() {
    return Optional.ofNullable(trouble.get());
  }
}
