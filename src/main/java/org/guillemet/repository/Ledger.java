package org.guillemet.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.pipeline.Checked;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;

/**
 * All that articles ever quoted: words, speaker, outlet, and where they appeared. Two ledgers with
 * the same entries are written as the same bytes. Immutable.
 */
public final class Ledger {

  /** Nothing was ever quoted. */
  public static final Ledger EMPTY = new Ledger(List.of());

  private final List<Entry> entries;

  private Ledger(List<Entry> entries) {
    this.entries = entries;
  }

  static Ledger of(List<Entry> entries) {
    Map<String, Entry> byFingerprint = new LinkedHashMap<>();
    entries.forEach(e -> byFingerprint.merge(e.quote().fingerprint(), e, Entry::and));
    return new Ledger(byFingerprint.values().stream().sorted(Entry.IN_ORDER).toList());
  }

  List<Entry> entries() {
    return entries;
  }

  /** How many quotations it holds. */
  public int size() {
    return entries.size();
  }

  /**
   * With what articles quote; what was recorded of the same articles before gives way to it.
   *
   * @param path what the ledger calls an article: from its folder on, with slashes
   */
  public Ledger with(List<Checked> articles, Function<Article, String> path) {
    Set<String> anew =
        articles.stream().map(c -> path.apply(c.article())).collect(Collectors.toSet());
    return of(
        Stream.concat(
                entries.stream().flatMap(entry -> without(entry, anew)),
                articles.stream().flatMap(c -> read(c, path.apply(c.article()))))
            .toList());
  }

  private static Stream<Entry> without(Entry entry, Set<String> paths) {
    List<Appearance> left =
        entry.appearances().stream().filter(a -> !paths.contains(a.path())).toList();
    return left.isEmpty() ? Stream.empty() : Stream.of(new Entry(entry.quote(), left));
  }

  private static Stream<Entry> read(Checked checked, String path) {
    Metadata metadata = checked.article().metadata();
    Appearance here = new Appearance(path, metadata.published(), metadata.outlet());
    return UtteranceReader.read(checked.account()).stream()
        .filter(Ledger::isSomebodys)
        .map(utterance -> new Entry(Quote.of(utterance), List.of(here)));
  }

  /** Words that nobody is meant to have said are not kept. */
  private static boolean isSomebodys(Utterance utterance) {
    return utterance.attribution().filter(a -> a.negated() || a.hedged()).isEmpty();
  }
}
