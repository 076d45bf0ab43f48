package org.guillemet.compare.quotations;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guillemet.compare.Account;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.text.Language;

/**
 * Finds quotations that stand in two articles of different languages, by what translation leaves as
 * it is: figures, names, negation, length, and long words with one root. Words are not compared.
 * Used for one set; not thread-safe.
 */
public final class TranslationMatcher {

  /** What more quotations of a language hold tells nothing about any of them. */
  private static final int COMMONPLACE = 60;

  /** No translation has so many times the words of what it translates. */
  private static final double LONGER = 1.8;

  /** Which part of what translation leaves must be common: half, since translators are free. */
  private static final double SHARED = 0.5;

  /** One thing in common is chance. */
  private static final int FEWEST = 2;

  /** So many are none, even if nobody can tell whether one speaker says both. */
  private static final int MANY = 3;

  /** Articles that are farther apart tell of other occasions. */
  private static final int DAYS = 7;

  private final SpeakerComparison speakers;

  private record Candidate(Utterance utterance, Anchors kept) {

    Set<String> anchors() {
      return kept.all();
    }
  }

  /** Finds quotations of articles whose speakers are known. */
  public TranslationMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /**
   * @param utterances of all articles, sorted by path and place
   */
  public List<QuotationMatch> match(List<Utterance> utterances) {
    List<Candidate> candidates = utterances.stream().map(TranslationMatcher::candidate).toList();
    Map<Language, Map<String, List<Integer>>> index = new EnumMap<>(Language.class);
    List<QuotationMatch> matches = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      Language own = language(utterances.get(i));
      Map<String, List<Integer>> ours = index.computeIfAbsent(own, l -> new HashMap<>());
      for (String anchor : candidates.get(i).anchors()) {
        index.forEach(
            (language, anchors) -> {
              List<Integer> under = anchors.getOrDefault(anchor, List.of());
              if (language != own && under.size() <= COMMONPLACE) {
                under.forEach(j -> shared.merge(j, 1, Integer::sum));
              }
            });
        ours.computeIfAbsent(anchor, a -> new ArrayList<>()).add(i);
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        match(candidates.get(entry.getKey()), candidates.get(i), entry.getValue())
            .ifPresent(matches::add);
      }
    }
    return matches;
  }

  private Optional<QuotationMatch> match(Candidate a, Candidate b, int shared) {
    double similarity = (double) shared / Math.min(a.anchors().size(), b.anchors().size());
    if (shared < FEWEST
        || similarity < SHARED
        || a.kept().negated() != b.kept().negated()
        || !a.kept().figures().equals(b.kept().figures())
        || !areAlikeInLength(a.utterance(), b.utterance())
        || !areClose(a.utterance().account(), b.utterance().account())) {
      return Optional.empty();
    }
    SpeakerRelation relation = speakers.compare(a.utterance(), b.utterance());
    return relation == SpeakerRelation.SAME || shared >= MANY
        ? Optional.of(
            new QuotationMatch(
                a.utterance(), b.utterance(), relation, List.of(), shared, similarity, true))
        : Optional.empty();
  }

  private static Language language(Utterance utterance) {
    return utterance.account().article().language();
  }

  private static boolean areAlikeInLength(Utterance a, Utterance b) {
    double ratio = (double) a.words().size() / b.words().size();
    return ratio <= LONGER && ratio >= 1 / LONGER;
  }

  private static boolean areClose(Account a, Account b) {
    return a.article().metadata().published().isEmpty()
        || b.article().metadata().published().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= DAYS;
  }

  private static Candidate candidate(Utterance utterance) {
    Anchors anchors = Anchors.of(utterance.passage(), utterance.account().article().text());
    return new Candidate(utterance, anchors);
  }
}
