package org.guillemet.compare.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.Account;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Statement;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.text.Folding;

/**
 * Finds claims of different articles that speak of the same. Candidates come from an index over
 * pairs of the rarest things that their topics are made of, so that the work grows with the number
 * of articles and not with that of their pairs. Used for one set; not thread-safe.
 */
public final class ClaimMatcher {

  /** What more claims speak of tells nothing about any two of them. */
  private static final int COMMONPLACE = 40;

  /** So many of the rarest codes of a topic are indexed. */
  private static final int RAREST = 7;

  /** An entry of the index is a hash of two codes, and in its last bits the number of a claim. */
  private static final int NUMBER_BITS = 24;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** Claims with fewer codes are not indexed, since an entry is made of two. */
  private static final int SHARED = 2;

  /** Odd multipliers that spread hashes over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long SPREAD_AGAIN = 0xC2B2AE3D27D4EB4FL;

  /** Which part of the shorter claim is in common where both say the same of it. */
  private static final double ALIKE = 0.5;

  /** The same where what they say differs, and three things or more are in common. */
  private static final double MANY = 0.6;

  /** The same where two things are. */
  private static final double NEARLY_ALL = 0.8;

  private final SpeakerComparison speakers;

  /** Finds claims of articles whose speakers are known. */
  public ClaimMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /** The numbers of all codes. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A claim and what it is indexed under.
   *
   * @param topic the numbers of what it speaks of, sorted
   * @param codes what it speaks of, and who says it
   */
  private record Entry(Statement statement, int[] topic, List<String> codes) {}

  /**
   * @param accounts sorted by path
   */
  public List<ClaimMatch> match(List<Account> accounts) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> frequencies = new HashMap<>();
    for (Account account : accounts) {
      Topics topics = new Topics(account);
      for (Claim claim : account.claims()) {
        Entry entry = entry(topics.read(claim));
        if (entry.codes().size() >= SHARED && entries.size() < NUMBER) {
          entries.add(entry);
          entry.codes().forEach(code -> frequencies.merge(code, 1, Integer::sum));
        }
      }
    }
    List<ClaimMatch> matches = new ArrayList<>();
    candidates(index(entries, frequencies))
        .forEach(
            pair ->
                match(entries.get((int) (pair >>> Integer.SIZE)), entries.get((int) pair))
                    .ifPresent(matches::add));
    return matches;
  }

  private Entry entry(Statement statement) {
    Claim claim = statement.claim();
    Set<String> codes = new HashSet<>(statement.topic());
    if (claim.support() == Support.CONTENT && !codes.isEmpty()) {
      speakers
          .speaker(statement.account(), claim.attribution())
          .ifPresent(s -> codes.add("s:" + s.name()));
    }
    int[] topic =
        statement.topic().stream()
            .mapToInt(code -> numbers.computeIfAbsent(code, c -> numbers.size()))
            .sorted()
            .toArray();
    return new Entry(statement, topic, List.copyOf(codes));
  }

  /** Sorted: entries of one pair of codes stand together. */
  private static long[] index(List<Entry> claims, Map<String, Integer> frequencies) {
    Comparator<String> rarestFirst =
        Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder());
    LongStream.Builder entries = LongStream.builder();
    for (int number = 0; number < claims.size(); number++) {
      List<String> codes =
          claims.get(number).codes().stream()
              .filter(code -> frequencies.get(code) > 1)
              .sorted(rarestFirst)
              .limit(RAREST)
              .toList();
      for (int i = 0; i < codes.size(); i++) {
        for (int j = i + 1; j < codes.size(); j++) {
          entries.add(hash(codes.get(i), codes.get(j)) << NUMBER_BITS | number);
        }
      }
    }
    return entries.build().sorted().toArray();
  }

  /** Two pairs with one hash only make a candidate more, which is looked at and let go. */
  private static long hash(String a, String b) {
    return (a.hashCode() * SPREAD ^ b.hashCode()) * SPREAD_AGAIN >>> NUMBER_BITS;
  }

  /** Pairs of numbers, the smaller in the upper half, each once and in order. */
  private static LongStream candidates(long[] index) {
    LongStream.Builder pairs = LongStream.builder();
    int start = 0;
    for (int end = 1; end <= index.length; end++) {
      if (end == index.length || index[end] >>> NUMBER_BITS != index[start] >>> NUMBER_BITS) {
        if (end - start <= COMMONPLACE) {
          for (int i = start; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
              pairs.add((index[i] & NUMBER) << Integer.SIZE | index[j] & NUMBER);
            }
          }
        }
        start = end;
      }
    }
    return pairs.build().sorted().distinct();
  }

  private Optional<ClaimMatch> match(Entry left, Entry right) {
    Statement a = left.statement();
    Statement b = right.statement();
    if (a.account().article() == b.account().article()) {
      return Optional.empty();
    }
    int shared = shared(left.topic(), right.topic());
    double similarity = (double) shared / Math.min(a.topic().size(), b.topic().size());
    if (!areAlike(a, b, shared, similarity)) {
      return Optional.empty();
    }
    SpeakerRelation relation = speakers(a, b);
    return shared == 1 && relation != SpeakerRelation.SAME
        ? Optional.empty()
        : Optional.of(new ClaimMatch(a, b, relation, shared, similarity));
  }

  /**
   * Whether two claims may be about one event or thing, by how much they have in common. One thing
   * alone is enough where it is all, and, as far as this tells, one speaker says both.
   */
  private static boolean areAlike(Statement a, Statement b, int shared, double similarity) {
    return switch (shared) {
      case 0 -> false;
      case 1 -> a.topic().size() == 1 && b.topic().size() == 1;
      case 2 -> similarity >= NEARLY_ALL || similarity >= ALIKE && a.hasPredicateOf(b);
      default -> similarity >= MANY || similarity >= ALIKE && a.hasPredicateOf(b);
    };
  }

  /** How many numbers are in both, each of which is sorted. */
  private static int shared(int[] some, int[] others) {
    int shared = 0;
    int j = 0;
    for (int number : some) {
      while (j < others.length && others[j] < number) {
        j++;
      }
      if (j < others.length && others[j] == number) {
        shared++;
      }
    }
    return shared;
  }

  private SpeakerRelation speakers(Statement a, Statement b) {
    Optional<Attribution> left = a.claim().attribution();
    Optional<Attribution> right = b.claim().attribution();
    if (left.isEmpty() || right.isEmpty()) {
      return SpeakerRelation.UNKNOWN;
    }
    SpeakerRelation relation = speakers.compare(a.account(), left, b.account(), right);
    return relation == SpeakerRelation.UNKNOWN && isOneSource(a, left.get(), b, right.get())
        ? SpeakerRelation.SAME
        : relation;
  }

  /** Sources without a name in the same words: "another source", "the poll". */
  private static boolean isOneSource(
      Statement a, Attribution left, Statement b, Attribution right) {
    List<String> source = words(a, left);
    return source.size() > 1 && source.equals(words(b, right));
  }

  private static List<String> words(Statement statement, Attribution attribution) {
    String text = statement.account().article().text();
    return attribution.source().stream()
        .flatMap(span -> Folding.words(span.of(text)).stream())
        .toList();
  }
}
