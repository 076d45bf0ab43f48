package org.guillemet.compare.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.compare.many.CodeNumbers;

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

  private final List<Codes> profiles = new ArrayList<>();

  private final CodeNumbers numbers = new CodeNumbers();

  /** By the number of a code: how many articles have it, how much it weighs, if it is a place. */
  private int[] frequencies = new int[0];

  private double[] weights = new double[0];
  private final BitSet places = new BitSet();

  /**
   * The pairs of articles on one event, in order.
   *
   * @param accounts by path
   */
  public List<EventPair> pairs(List<Account> accounts) {
    for (Account account : accounts) {
      profiles.add(codes(EventProfile.of(account)));
    }
    weigh();
    List<EventPair> pairs = new ArrayList<>();
    for (long pair : candidates()) {
      int left = (int) (pair >>> Integer.SIZE);
      int right = (int) pair;
      double alike = likeness(profiles.get(left), profiles.get(right));
      if (alike > 0) {
        pairs.add(new EventPair(accounts.get(left), accounts.get(right), alike));
      }
    }
    return pairs;
  }

  private void weigh() {
    frequencies = new int[numbers.size()];
    IntStream.range(0, numbers.size())
        .filter(number -> NameCodes.isPlace(numbers.code(number)))
        .forEach(places::set);
    for (Codes profile : profiles) {
      profile.all().forEach(number -> frequencies[number]++);
    }
    weights = IntStream.range(0, numbers.size()).mapToDouble(this::weight).toArray();
  }

  /**
   * Pairs that share enough of their rarest names to be worth a look, the first number in the upper
   * half, in order.
   */
  private long[] candidates() {
    double enough = least() * SHARE;
    LongStream.Builder candidates = LongStream.builder();
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      int right = i;
      Map<Integer, Double> shared = new HashMap<>();
      for (int code : rarest(profiles.get(i))) {
        List<Integer> others = index.computeIfAbsent(code, c -> new ArrayList<>());
        others.forEach(left -> shared.merge(left, weights[code], Double::sum));
        others.add(i);
      }
      shared.forEach(
          (left, weight) -> {
            if (weight >= enough) {
              candidates.add((long) left << Integer.SIZE | right);
            }
          });
    }
    return candidates.build().sorted().toArray();
  }

  private double least() {
    return profiles.size() < MANY ? FEW_NAMES : NAMES;
  }

  private List<Integer> rarest(Codes profile) {
    return IntStream.concat(Arrays.stream(profile.names()), Arrays.stream(profile.opening()))
        .filter(n -> frequencies[n] > 1 && frequencies[n] <= COMMONPLACE)
        .boxed()
        .sorted(Comparator.comparing((Integer n) -> frequencies[n]).thenComparing(numbers::code))
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
    double smaller = Math.min(size(a), size(b));
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
        sum += weights[number];
      }
    }
    return sum;
  }

  /** How much all of a profile weighs. */
  private double size(Codes profile) {
    return Arrays.stream(profile.names()).mapToDouble(n -> weights[n]).sum()
        + WORD * Arrays.stream(profile.words()).mapToDouble(n -> weights[n]).sum();
  }

  /** A profile with its codes as numbers, sorted. */
  private record Codes(int[] names, int[] opening, int[] words) {

    IntStream all() {
      return Stream.of(names, opening, words).flatMapToInt(Arrays::stream);
    }
  }

  private Codes codes(EventProfile profile) {
    int[] names = numbers.of(profile.names());
    int[] words = numbers.of(profile.words());
    return new Codes(names, numbers.of(profile.opening()), words);
  }

  private double weight(int number) {
    if (profiles.size() < MANY) {
      return places.get(number) ? PLACE : 1;
    }
    double n = profiles.size();
    return Math.log(n / frequencies[number]) / Math.log(n);
  }
}
