package org.guillemet.repository.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Comparisons;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;

/**
 * Analyses that are kept in a folder, and what comparing their articles has given. Whatever stands
 * there, what is found is what was kept for an article that is read the same, by the same program
 * with the same settings; all else is passed over. Nothing goes wrong for whoever uses it: what
 * cannot be kept is not. Thread-safe, also between processes.
 */
public final class AnalysisCache implements Analyses {

  /** How many bytes of disk all of it may take. */
  private static final long BOUND = 256L << 20;

  private final Keys keys;
  private final Entries entries;

  /** The names of analyses that have been asked for. */
  private final Map<Article, String> named = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * @param folder which need not be there yet
   * @param build names the program, its libraries and models
   * @param rules those that may run, unless an article's settings switch them off
   * @param now when this run began
   */
  public AnalysisCache(Path folder, String build, RuleSet rules, Instant now) {
    this.keys = new Keys(build, rules);
    this.entries = new Entries(new EntryStore(folder, now, BOUND));
  }

  /** What comparing articles has given with these settings. */
  public Comparisons comparisons(ArticleSettings.ByPath settings, Aliases aliases) {
    return new ComparisonCache(
        entries,
        accounts ->
            keys.of(
                accounts.stream().map(Account::article).toList(),
                article -> key(article, settings.of(article.path())),
                settings,
                aliases));
  }

  private String key(Article article, ArticleSettings settings) {
    String known = named.get(article);
    if (known != null) {
      return known;
    }
    String key = keys.of(article, settings); // takes a while, and others go on meanwhile
    named.put(article, key);
    return key;
  }

  @Override
  public Optional<Checked> find(Article article, ArticleSettings settings) {
    return entries.find(key(article, settings)).flatMap(payload -> decode(payload, article));
  }

  @Override
  public void keep(Checked checked, ArticleSettings settings) {
    if (entries.isOpen()) {
      encode(checked).ifPresent(payload -> entries.keep(key(checked.article(), settings), payload));
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
    entries.tidy();
  }

  /** The first thing that went wrong with writing, if any did; nothing was written after it. */
  public Optional<IOException> trouble() {
    return entries.trouble();
  }
}
