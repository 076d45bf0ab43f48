package org.guillemet.compare.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.entities.NameCodes;

/**
 * Finds out which articles are on one event: they share names and rare words. Candidates come from
 * the rarest names and words of each article, so that the work grows with the number of articles
 * and not with that of their pairs. Used for one set; not thread-safe.
 */
public final class EventIndex {

  /** With fewer articles it cannot be told from them which words are rare. */
  private static final int MANY = 20;

  /** What more articles have tells nothing about any two of them. */
  private static final int COMMONPLACE = 40;

  /** So many of the rarest of each article are indexed. */
  private static final int RAREST = 12;

  /** Countries and large cities are in the news every day. */
  private static final double PLACE = 0.3;

  /** Other words, beside names. */
  private static final double WORD = 0.25;

  /** How much of names two articles have in common at least, among many and among few. */
  private static final double NAMES = 0.8;

  private static final double FEW_NAMES = 0.5;

  /** Which part of the shorter one they have in common, among many and among few. */
  private static final double ALIKE = 0.3;

  private static final double FEW_ALIKE = 0.15;

  /** Which part of that two articles have in common among the rarest names of each. */
  private static final double SHARE = 0.5;

  private final List<EventProfile> profiles = new ArrayList<>();
  private final Map<String, Integer> frequencies = new HashMap<>();

  /** The numbers of codes, and by number how much each weighs, and whether it is a place. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<Double> weights = new ArrayList<>();
  private final List<Boolean> places = new ArrayList<>();

  /**
   * The pairs of articles on one event, in order.
   *
   * @param accounts by path
   */
  public List<EventPair> pairs(List<Account> accounts) {
    for (Account account : accounts) {
      EventProfile profile = EventProfile.of(account);
      profiles.add(profile);
      profile.names().forEach(n -> frequencies.merge(n, 1, Integer::sum));
      profile.opening().forEach(n -> frequencies.merge(n, 1, Integer::sum));
      profile.words().forEach(w -> frequencies.merge(w, 1, Integer::sum));
    }
    List<Codes> codes = profiles.stream().map(this::codes).toList();
    List<EventPair> pairs = new ArrayList<>();
    for (long pair : candidates()) {
      int left = (int) (pair >>> Integer.SIZE);
      int right = (int) pair;
      double alike = likeness(codes.get(left), codes.get(right));
      if (alike > 0) {
        pairs.add(
            new EventPair(profiles.get(left).account(), profiles.get(right).account(), alike));
      }
    }
    return pairs;
  }

  /** Pairs that share enough of their rarest names to be worth a look, in order. */
  private Set<Long> candidates() {
    double enough = least() * SHARE;
    Map<Long, Double> shared = new HashMap<>();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String code : rarest(profiles.get(i))) {
        double weight = weight(code);
        List<Integer> others = index.computeIfAbsent(code, c -> new ArrayList<>());
        for (int other : others) {
          shared.merge((long) other << Integer.SIZE | i, weight, Double::sum);
        }
        others.add(i);
      }
    }
    Set<Long> candidates = new TreeSet<>();
    shared.forEach(
        (pair, weight) -> {
          if (weight >= enough) {
            candidates.add(pair);
          }
        });
    return candidates;
  }

  private double least() {
    return profiles.size() < MANY ? FEW_NAMES : NAMES;
  }

  private List<String> rarest(EventProfile profile) {
    return Stream.concat(profile.names().stream(), profile.opening().stream())
        .filter(n -> frequencies.get(n) > 1 && frequencies.get(n) <= COMMONPLACE)
        .sorted(Comparator.comparing((String n) -> frequencies.get(n)).thenComparing(n -> n))
        .limit(RAREST)
        .toList();
  }

  /** How alike two articles are, from 0 to 1; 0 when they are on two events. */
  private double likeness(Codes a, Codes b) {
    double both = shared(a.names(), b.names());
    double opening = shared(a.names(), b.opening()) + shared(a.opening(), b.names());
    if (both + opening < least() || !isNamed(a, b)) {
      return 0;
    }
    double words = WORD * shared(a.words(), b.words());
    double smaller = Math.min(a.size(), b.size());
    double alike = smaller > 0 ? Math.min(1, (both + opening + words) / smaller) : 0;
    return alike >= (profiles.size() < MANY ? FEW_ALIKE : ALIKE) ? alike : 0;
  }

  /** Whether a name that is no country and no large city is in both. */
  private boolean isNamed(Codes a, Codes b) {
    return Arrays.stream(a.names())
            .anyMatch(n -> !places.get(n) && (has(b.names(), n) || has(b.opening(), n)))
        || Arrays.stream(a.opening()).anyMatch(n -> !places.get(n) && has(b.names(), n));
  }

  private static boolean has(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  /** How much numbers that are in both weigh, each of which is sorted. */
  private double shared(int[] some, int[] others) {
    double sum = 0;
    int j = 0;
    for (int number : some) {
      while (j < others.length && others[j] < number) {
        j++;
      }
      if (j < others.length && others[j] == number) {
        sum += weights.get(number);
      }
    }
    return sum;
  }

  /**
   * A profile with its codes as numbers, sorted.
   *
   * @param size how much all of it weighs
   */
  private record Codes(int[] names, int[] opening, int[] words, double size) {}

  private Codes codes(EventProfile profile) {
    int[] names = numbers(profile.names());
    int[] words = numbers(profile.words());
    double size =
        Arrays.stream(names).mapToDouble(weights::get).sum()
            + WORD * Arrays.stream(words).mapToDouble(weights::get).sum();
    return new Codes(names, numbers(profile.opening()), words, size);
  }

  private int[] numbers(Set<String> codes) {
    return codes.stream().mapToInt(this::number).sorted().toArray();
  }

  private int number(String code) {
    return numbers.computeIfAbsent(
        code,
        c -> {
          weights.add(weight(c));
          places.add(NameCodes.isPlace(c));
          return numbers.size();
        });
  }

  private double weight(String code) {
    if (profiles.size() < MANY) {
      return NameCodes.isPlace(code) ? PLACE : 1;
    }
    double n = profiles.size();
    return Math.log(n / frequencies.get(code)) / Math.log(n);
  }
}
