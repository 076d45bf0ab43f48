package org.guillemet.compare.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.QuotedWord;
import org.guillemet.compare.QuotedWord.Weight;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.text.Language;

/**
 * Finds quotations that stand in two articles of one language. Candidates come from an index over
 * pairs of neighbouring words, and equal quotations are entered once, so that the work grows with
 * the number of articles and not with that of their pairs. Used for one set; not thread-safe.
 */
public final class QuotationMatcher {

  /** A pair of words that more quotations share tells nothing about any two of them. */
  private static final int COMMONPLACE = 60;

  /** Of one wording in many articles so many are laid beside another wording. */
  private static final int WITNESSES = 20;

  private final SpeakerComparison speakers;
  private final Map<Shingle, List<Integer>> index = new HashMap<>();
  private final List<Reading> readings = new ArrayList<>();
  private final Map<Wording, Integer> known = new HashMap<>();

  private record Shingle(Language language, String first, String second) {}

  private record Wording(Language language, List<String> words, List<Boolean> cuts) {}

  /** One wording and where it stands. */
  private record Reading(Set<Shingle> shingles, List<Utterance> utterances) {}

  /** Finds quotations of articles whose speakers are known. */
  public QuotationMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /**
   * @param utterances of all articles, sorted by path and place
   */
  public List<QuotationMatch> match(List<Utterance> utterances) {
    utterances.forEach(this::enter);
    List<QuotationMatch> matches = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      pairs(reading.utterances(), reading.utterances(), true, matches);
      for (int j : candidates(i)) {
        pairs(readings.get(j).utterances(), reading.utterances(), false, matches);
      }
    }
    return matches;
  }

  private void enter(Utterance utterance) {
    Language language = utterance.account().article().language();
    Wording wording =
        new Wording(
            language,
            utterance.words().stream().map(QuotedWord::text).toList(),
            utterance.words().stream().map(QuotedWord::behindCut).toList());
    Integer number = known.get(wording);
    if (number != null) {
      readings.get(number).utterances().add(utterance);
      return;
    }
    known.put(wording, readings.size());
    Set<Shingle> shingles = shingles(utterance, language);
    for (Shingle shingle : shingles) {
      index.computeIfAbsent(shingle, s -> new ArrayList<>()).add(readings.size());
    }
    readings.add(new Reading(shingles, new ArrayList<>(List.of(utterance))));
  }

  /** Neighbours without negations and numbers, which are what may have been changed. */
  private static Set<Shingle> shingles(Utterance utterance, Language language) {
    List<QuotedWord> words =
        utterance.words().stream()
            .filter(w -> w.weight() == Weight.FUNCTION || w.weight() == Weight.MEANING)
            .toList();
    Set<Shingle> shingles = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      QuotedWord first = words.get(i - 1);
      QuotedWord second = words.get(i);
      if (first.weight() == Weight.MEANING || second.weight() == Weight.MEANING) {
        shingles.add(new Shingle(language, first.text(), second.text()));
      }
    }
    return shingles;
  }

  /** Earlier readings that share neighbours with this one, in their order. */
  private Set<Integer> candidates(int reading) {
    Map<Integer, Integer> shared = new TreeMap<>();
    Set<Shingle> shingles = readings.get(reading).shingles();
    for (Shingle shingle : shingles) {
      List<Integer> under = index.get(shingle);
      if (under.size() <= COMMONPLACE) {
        under.stream().filter(r -> r < reading).forEach(r -> shared.merge(r, 1, Integer::sum));
      }
    }
    shared
        .entrySet()
        .removeIf(
            e -> {
              int fewer = Math.min(shingles.size(), readings.get(e.getKey()).shingles().size());
              return e.getValue() < Math.max(Math.min(3, Math.max(1, fewer / 2)), fewer / 8);
            });
    return shared.keySet();
  }

  private void pairs(
      List<Utterance> left, List<Utterance> right, boolean equal, List<QuotationMatch> matches) {
    Optional<WordAlignment.Result> alignment = WordAlignment.of(left.get(0), right.get(0));
    if (alignment.isEmpty() || alignment.get().commonMeaning() == 0) {
      return;
    }
    for (int i = 0; i < Math.min(left.size(), WITNESSES); i++) {
      for (int j = equal ? i + 1 : 0; j < Math.min(right.size(), WITNESSES); j++) {
        pair(left.get(i), right.get(j), matches);
      }
    }
  }

  private void pair(Utterance left, Utterance right, List<QuotationMatch> matches) {
    if (left.account().article().path().equals(right.account().article().path())) {
      return;
    }
    Optional<WordAlignment.Result> aligned =
        WordAlignment.of(left, right).filter(result -> isOne(result, SpeakerRelation.SAME));
    if (aligned.isPresent()) {
      SpeakerRelation relation = speakers.compare(left, right);
      WordAlignment.Result result = aligned.get();
      if (isOne(result, relation)) {
        matches.add(
            new QuotationMatch(
                left,
                right,
                relation,
                result.differences(),
                result.common(),
                result.similarity(),
                false));
      }
    }
  }

  private static boolean isOnePlace(WordAlignment.Result result) {
    return result.differences().size() <= 1 && result.changed() <= 2;
  }

  /** Whether so much agrees that the two are one quotation: the less, the surer the speaker. */
  private static boolean isOne(WordAlignment.Result result, SpeakerRelation relation) {
    int common = result.common();
    int meaning = result.commonMeaning();
    double similarity = result.similarity();
    return switch (relation) {
      case SAME ->
          meaning >= 3 && common >= 5 && similarity >= 0.6
              || result.whole()
                  && meaning >= 1
                  && common >= 3
                  && similarity >= 0.7
                  && isOnePlace(result);
      case UNKNOWN -> meaning >= 4 && common >= 6 && similarity >= 0.7;
      case DIFFERENT ->
          meaning >= 3 && common >= 5 && similarity >= 0.8
              || result.whole()
                  && similarity == 1
                  && (meaning >= 2 && common >= 4 || meaning >= 1 && common >= 7);
    };
  }
}
