package org.guillemet.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;

/**
 * Where words and pairs of neighbouring words stand in a passage, so that a quotation is laid
 * beside the few places that may be it and not beside everything. Immutable.
 */
final class WordIndex {

  /** What stands in more places tells nothing about any. */
  private static final int COMMONPLACE = 200;

  /** A word by itself tells something only if it is rare. */
  private static final int RARE = 20;

  /** Places whose distance differs by fewer words are one. */
  private static final int NEAR = 12;

  private static final int OF_PAIR = 2;

  private final QuotedPassage passage;

  /** The numbers of the words that are not idle. */
  private final int[] counting;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, List<Integer>> words = new HashMap<>();
  private final Map<Long, List<Integer>> pairs = new HashMap<>();

  WordIndex(QuotedPassage passage) {
    this.passage = passage;
    this.counting = counting(passage);
    int before = -1;
    for (int i = 0; i < counting.length; i++) {
      int id = ids.computeIfAbsent(passage.words().get(counting[i]).text(), w -> ids.size());
      words.computeIfAbsent(id, w -> new ArrayList<>()).add(i);
      if (before >= 0) {
        pairs.computeIfAbsent(pair(before, id), p -> new ArrayList<>()).add(i - 1);
      }
      before = id;
    }
  }

  QuotedPassage passage() {
    return passage;
  }

  static int[] counting(QuotedPassage passage) {
    List<QuotedWord> all = passage.words();
    int[] counting = new int[all.size()];
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isIdle()) {
        counting[size++] = i;
      }
    }
    return Arrays.copyOf(counting, size);
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  /** A place that may be a quotation's, and how much speaks for it. */
  record Place(int from, int to, int votes) {}

  /**
   * Where a quotation may stand, what has most in common with it first.
   *
   * @param most how many places at most
   * @param room how many more words than it has the quotation may stand for
   */
  List<Place> places(QuotedPassage quotation, int most, int room) {
    int[] own = counting(quotation);
    Map<Integer, Integer> votes = new TreeMap<>();
    for (int i = 0; i < own.length; i++) {
      QuotedWord word = quotation.words().get(own[i]);
      List<Integer> single = words.getOrDefault(ids.getOrDefault(word.text(), -1), List.of());
      if (single.size() <= RARE || own.length == 1 && single.size() <= COMMONPLACE) {
        vote(single, i, 1, votes);
      }
      if (i + 1 < own.length) {
        List<Integer> both = pairs(word, quotation.words().get(own[i + 1]));
        if (both.size() <= COMMONPLACE) {
          vote(both, i, OF_PAIR, votes);
        }
      }
    }
    return clusters(votes).stream()
        .sorted((x, y) -> Integer.compare(y.votes(), x.votes()))
        .limit(most)
        .map(c -> window(c, own.length, room))
        .toList();
  }

  private List<Integer> pairs(QuotedWord first, QuotedWord second) {
    Integer x = ids.get(first.text());
    Integer y = ids.get(second.text());
    return x == null || y == null ? List.of() : pairs.getOrDefault(pair(x, y), List.of());
  }

  private static void vote(List<Integer> places, int at, int weight, Map<Integer, Integer> votes) {
    places.forEach(place -> votes.merge(place - at, weight, Integer::sum));
  }

  /** Distances that are near each other, together. */
  private static List<Place> clusters(Map<Integer, Integer> votes) {
    List<Place> clusters = new ArrayList<>();
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      int last = clusters.size() - 1;
      if (last >= 0 && vote.getKey() - clusters.get(last).from() <= NEAR) {
        Place cluster = clusters.get(last);
        clusters.set(
            last, new Place(cluster.from(), vote.getKey(), cluster.votes() + vote.getValue()));
      } else {
        clusters.add(new Place(vote.getKey(), vote.getKey(), vote.getValue()));
      }
    }
    return clusters;
  }

  private Place window(Place cluster, int length, int room) {
    int from = Math.max(0, Math.min(cluster.from() - NEAR, counting.length - 1));
    int to = Math.min(counting.length - 1, cluster.to() + length + NEAR + room);
    return new Place(
        counting[from], to < from ? counting[from] + 1 : counting[to] + 1, cluster.votes());
  }

  /**
   * The longest run of words of a quotation that stands somewhere as it is.
   *
   * @param own the words of the quotation that are not idle
   * @param at the first of these
   * @return from the first to behind the last of the words, in the numbers of the passage
   */
  Place run(List<QuotedWord> own, int at) {
    Place best = new Place(0, 0, 0);
    if (at + 1 >= own.size()) {
      return best;
    }
    for (int start : pairs(own.get(at), own.get(at + 1))) {
      int length = 2;
      while (at + length < own.size()
          && start + length < counting.length
          && passage
              .words()
              .get(counting[start + length])
              .text()
              .equals(own.get(at + length).text())) {
        length++;
      }
      if (length > best.votes()) {
        best = new Place(counting[start], counting[start + length - 1] + 1, length);
      }
    }
    return best;
  }
}
