package org.guillemet.compare.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.compare.many.PairIndex;
import org.guillemet.matching.Alignment;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.matching.WordAlignment;
import org.guillemet.matching.WordAlignment.Fit;
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

  /** So many common pairs of words make any two quotations worth laying side by side. */
  private static final int FEW = 3;

  /** Of quotations with less, one in so many is enough. */
  private static final int PART_OF_SHORT = 2;

  /** Of long ones more is asked, one in so many: some phrases are in all speeches. */
  private static final int PART_OF_LONG = 8;

  /** More words in another form are no slip of the pen. */
  private static final int SLIP = 2;

  /** What is said by one speaker need not agree in more than its gist. */
  private static final Agreement OF_ONE_SPEAKER = new Agreement(3, 5, 0.6);

  /** The same of short quotations that are given in full and differ in one place. */
  private static final Agreement OF_ONE_SPEAKER_IN_FULL = new Agreement(1, 3, 0.7);

  /** Who speaks may be the same: a word more than of one speaker tells. */
  private static final Agreement OF_UNKNOWN_SPEAKERS = new Agreement(4, 6, 0.7);

  /** Two may say nearly the same, so hardly a word may differ. */
  private static final Agreement OF_TWO_SPEAKERS = new Agreement(3, 5, 0.8);

  /** Equal quotations of two speakers that are too short for that, with words of some weight. */
  private static final Agreement EQUAL = new Agreement(2, 4, 1);

  /** The same where most words are light: a phrase of fewer words is anybody's. */
  private static final Agreement EQUAL_AND_LIGHT = new Agreement(1, 7, 1);

  private final SpeakerComparison speakers;
  private final List<Reading> readings = new ArrayList<>();
  private final Map<Wording, Integer> known = new HashMap<>();

  /** The words of an utterance, which may be those of another. */
  private record Wording(Utterance utterance) {

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Wording wording)
          || language(utterance) != language(wording.utterance)
          || utterance.words().size() != wording.utterance.words().size()) {
        return false;
      }
      for (int i = 0; i < utterance.words().size(); i++) {
        QuotedWord one = utterance.words().get(i);
        QuotedWord another = wording.utterance.words().get(i);
        if (!one.text().equals(another.text()) || one.behindCut() != another.behindCut()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return utterance.words().stream().map(QuotedWord::text).toList().hashCode();
    }
  }

  /**
   * How much two quotations have in common at least.
   *
   * @param meaning words that are not mere grammar
   * @param common words of any kind
   * @param similarity which part of the words laid side by side
   */
  private record Agreement(int meaning, int common, double similarity) {

    boolean isIn(Alignment result) {
      return result.commonMeaning() >= meaning
          && result.common() >= common
          && result.similarity() >= similarity;
    }
  }

  /**
   * One wording and where it stands.
   *
   * @param shingles hashes of neighbouring words of its language, each once
   */
  private record Reading(long[] shingles, List<Utterance> utterances) {}

  /** Finds quotations of articles whose speakers are known. */
  public QuotationMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /**
   * @param utterances of all articles, sorted by path and place
   */
  public List<QuotationMatch> match(List<Utterance> utterances) {
    utterances.forEach(this::enter);
    PairIndex index = index();
    List<QuotationMatch> matches = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      pairs(reading.utterances(), reading.utterances(), true, matches);
      for (int j : candidates(i, index)) {
        pairs(readings.get(j).utterances(), reading.utterances(), false, matches);
      }
    }
    return matches;
  }

  private static Language language(Utterance utterance) {
    return utterance.account().article().language();
  }

  private void enter(Utterance utterance) {
    Wording wording = new Wording(utterance);
    Integer number = known.get(wording);
    if (number != null) {
      readings.get(number).utterances().add(utterance);
    } else if (readings.size() < PairIndex.NUMBERS) {
      known.put(wording, readings.size());
      readings.add(new Reading(shingles(utterance), new ArrayList<>(List.of(utterance))));
    }
  }

  private PairIndex index() {
    PairIndex.Builder builder =
        new PairIndex.Builder(readings.stream().mapToInt(r -> r.shingles().length).sum());
    for (int i = 0; i < readings.size(); i++) {
      for (long shingle : readings.get(i).shingles()) {
        builder.add(shingle, i);
      }
    }
    return builder.build();
  }

  /** Neighbours without negations and numbers, which are what may have been changed. */
  private static long[] shingles(Utterance utterance) {
    List<QuotedWord> words =
        utterance.words().stream()
            .filter(w -> w.weight() != Weight.NEGATION && w.weight() != Weight.NUMBER)
            .toList();
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i - 1).carriesMeaning() || words.get(i).carriesMeaning())
        .mapToLong(i -> shingle(language(utterance), words.get(i - 1), words.get(i)))
        .distinct()
        .toArray();
  }

  private static long shingle(Language language, QuotedWord first, QuotedWord second) {
    return PairIndex.hash(first.text(), second.text()) ^ language.ordinal();
  }

  /** Earlier readings that share neighbours with this one, in their order. */
  private Set<Integer> candidates(int reading, PairIndex index) {
    Map<Integer, Integer> shared = new TreeMap<>();
    long[] shingles = readings.get(reading).shingles();
    for (long shingle : shingles) {
      index
          .with(shingle, reading, COMMONPLACE)
          .filter(other -> other < reading)
          .forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
    }
    shared
        .entrySet()
        .removeIf(
            e -> {
              int fewer = Math.min(shingles.length, readings.get(e.getKey()).shingles().length);
              int enough = Math.min(FEW, Math.max(1, fewer / PART_OF_SHORT));
              return e.getValue() < Math.max(enough, fewer / PART_OF_LONG);
            });
    return shared.keySet();
  }

  private void pairs(
      List<Utterance> left, List<Utterance> right, boolean equal, List<QuotationMatch> matches) {
    Optional<Alignment> alignment = aligned(left.get(0), right.get(0));
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
    Optional<Alignment> aligned =
        aligned(left, right).filter(result -> isOne(result, SpeakerRelation.SAME));
    if (aligned.isPresent()) {
      SpeakerRelation relation = speakers.compare(left, right);
      Alignment result = aligned.get();
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

  private static Optional<Alignment> aligned(Utterance left, Utterance right) {
    return WordAlignment.of(left.passage(), right.passage(), Fit.EITHER);
  }

  private static boolean isOnePlace(Alignment result) {
    return result.differences().size() <= 1 && result.changed() <= SLIP;
  }

  /** Whether so much agrees that the two are one quotation: the less, the surer the speaker. */
  private static boolean isOne(Alignment result, SpeakerRelation relation) {
    return switch (relation) {
      case SAME ->
          OF_ONE_SPEAKER.isIn(result)
              || result.whole() && OF_ONE_SPEAKER_IN_FULL.isIn(result) && isOnePlace(result);
      case UNKNOWN -> OF_UNKNOWN_SPEAKERS.isIn(result);
      case DIFFERENT ->
          OF_TWO_SPEAKERS.isIn(result)
              || result.whole() && (EQUAL.isIn(result) || EQUAL_AND_LIGHT.isIn(result));
    };
  }
}
