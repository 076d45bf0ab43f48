package org.guillemet.repository.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.rules.Rule;
import org.guillemet.text.Article;

/**
 * Analyses that are kept in a folder. Whatever stands there, what is found is what was kept for an
 * article that is read the same, by the same program with the same settings; all else is passed
 * over. Nothing goes wrong for whoever uses it: what cannot be kept is not. Thread-safe, also
 * between processes.
 */
public final class AnalysisCache implements Analyses {

  /** How many bytes of disk all of it may take. */
  private static final long BOUND = 256L << 20;

  private final Keys keys;
  private final EntryStore store;

  /** Keys that something was written under, by the folder of their files: one for each. */
  private final Map<String, String> written = new ConcurrentHashMap<>();

  private final AtomicReference<IOException> trouble = new AtomicReference<>();

  /**
   * @param folder which need not be there yet
   * @param build names the program, its libraries and models
   * @param rules those that may run, unless an article's settings switch them off
   * @param now when this run began
   */
  public AnalysisCache(Path folder, String build, List<Rule> rules, Instant now) {
    this(new Keys(build, rules), new EntryStore(folder, now, BOUND));
  }

  AnalysisCache(Keys keys, EntryStore store) {
    this.keys = keys;
    this.store = store;
  }

  @Override
  public Optional<Checked> find(Article article, ArticleSettings settings) {
    String key = keys.of(article, settings);
    return store
        .read(key)
        .flatMap(file -> EntryFormat.unwrap(key, file))
        .flatMap(payload -> decode(payload, article));
  }

  @Override
  public void keep(Checked checked, ArticleSettings settings) {
    if (trouble.get() != null) {
      return;
    }
    Optional<byte[]> payload = encode(checked);
    if (payload.isEmpty()) {
      return;
    }
    String key = keys.of(checked.article(), settings);
    try {
      if (store.write(key, EntryFormat.wrap(key, payload.get()))) {
        written.put(EntryStore.shard(key), key);
      }
    } catch (IOException e) {
      trouble.compareAndSet(null, e);
    }
  }

  /** The bytes of an analysis; empty when reading them would not give the very same. */
  private static Optional<byte[]> encode(Checked checked) {
    try {
      byte[] payload = CheckedCodec.encode(checked);
      return decode(payload, checked.article()).filter(checked::equals).map(same -> payload);
    } catch (InvalidEntryException e) {
      return Optional.empty();
    }
  }

  private static Optional<Checked> decode(byte[] payload, Article article) {
    try {
      return Optional.of(CheckedCodec.decode(payload, article));
    } catch (RuntimeException e) {
      // The values themselves refuse, in their own ways, what they cannot be.
      return Optional.empty();
    }
  }

  /** Deletes what has not been used for longest, as far as that is needed to keep the bound. */
  public void tidy() {
    for (String key : written.values()) {
      try {
        store.prune(key);
      } catch (IOException e) {
        trouble.compareAndSet(null, e);
      }
    }
  }

  /** The first thing that went wrong with writing, if any did; nothing was written after it. */
  public Optional<IOException> trouble() {
    return Optional.ofNullable(trouble.get());
  }
}
