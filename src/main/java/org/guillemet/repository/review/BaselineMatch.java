package org.guillemet.repository.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guillemet.pipeline.Checked;
import org.guillemet.repository.review.Baseline.Outcome;
import org.guillemet.repository.review.Baseline.Places;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Fingerprints;
import org.guillemet.rules.Reviewed;

/** Holds findings against the entries of a baseline, once. Not thread-safe. */
public final class BaselineMatch {

  /** Words beyond so many characters are left out of the file. */
  private static final int LONGEST = 60;

  private final Fingerprints fingerprints = new Fingerprints();
  private final Places places;
  private final List<Reviewed> reviewed;
  private final Set<String> checked;

  /** Sorted. */
  private final List<BaselineEntry> entries;

  /** Those of the entries that no finding has taken; of two that are alike one may be left. */
  private final Set<BaselineEntry> left = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<String, BaselineEntry> open = new LinkedHashMap<>();
  private final Map<String, BaselineEntry> accepted = new LinkedHashMap<>();

  /**
   * @param articles those that were checked
   * @param reviewed their findings; those that are suppressed stay so
   */
  public BaselineMatch(
      Baseline baseline, List<Checked> articles, List<Reviewed> reviewed, Places places) {
    this.places = places;
    this.reviewed = reviewed;
    this.entries = baseline.entries();
    this.left.addAll(entries);
    this.checked =
        articles.stream()
            .filter(Checked::isWhole)
            .map(c -> places.called(c.article()))
            .collect(Collectors.toSet());
    reviewed.stream()
        .filter(Reviewed::isOpen)
        .forEach(r -> open.put(r.fingerprint(), entry(r.finding())));
  }

  private BaselineEntry entry(Finding finding) {
    String words = finding.span().of(finding.article().text()).replaceAll("\\s+", " ").strip();
    return new BaselineEntry(
        places.called(finding.article()),
        finding.rule(),
        fingerprints.ofPassage(finding),
        words.codePointCount(0, words.length()) <= LONGEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…");
  }

  /**
   * What the baseline accepts of the findings.
   *
   * @param lasting names of the rules whose findings depend on their article alone: what they found
   *     once and do not find again is stale
   * @param wanted which of the findings that it does not have are added
   */
  public Outcome outcome(Set<String> lasting, Predicate<Reviewed> wanted) {
    match(entries, e -> e.path() + "\n" + e.fingerprint());
    // What has left its file may stand in another now.
    match(
        entries.stream().filter(e -> left.contains(e) && isJudged(e)).toList(),
        BaselineEntry::fingerprint);
    Map<Boolean, List<BaselineEntry>> rest =
        entries.stream()
            .filter(left::contains)
            .collect(
                Collectors.partitioningBy(
                    e ->
                        places.isGone(e.path())
                            || checked.contains(e.path()) && lasting.contains(e.rule())));
    return new Outcome(
        reviewed.stream()
            .map(r -> accepted.containsKey(r.fingerprint()) ? r.accepted() : r)
            .toList(),
        List.copyOf(accepted.values()),
        reviewed.stream()
            .filter(r -> open.containsKey(r.fingerprint()) && wanted.test(r))
            .map(r -> open.get(r.fingerprint()))
            .toList(),
        rest.get(true),
        rest.get(false));
  }

  /** Whether the entry's finding would have been found in its own file. */
  private boolean isJudged(BaselineEntry entry) {
    return checked.contains(entry.path()) || places.isGone(entry.path());
  }

  /** Accepts the open findings that entries have, each entry one. */
  private void match(List<BaselineEntry> some, Function<BaselineEntry, String> key) {
    Map<String, List<BaselineEntry>> byKey = new HashMap<>();
    some.forEach(e -> byKey.computeIfAbsent(key.apply(e), k -> new ArrayList<>()).add(e));
    for (Map.Entry<String, BaselineEntry> finding : List.copyOf(open.entrySet())) {
      List<BaselineEntry> same = byKey.getOrDefault(key.apply(finding.getValue()), List.of());
      if (!same.isEmpty()) {
        left.remove(same.remove(0));
        accepted.put(finding.getKey(), finding.getValue());
        open.remove(finding.getKey());
      }
    }
  }
}
