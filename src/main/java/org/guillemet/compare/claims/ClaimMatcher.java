package org.guillemet.compare.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.Account;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.ClaimMatches;
import org.guillemet.compare.Meeting;
import org.guillemet.compare.SharedEntity;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Statement;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.compare.many.AllCores;
import org.guillemet.compare.many.CodeNumbers;
import org.guillemet.compare.many.PairIndex;
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

  /** Claims with fewer codes are not indexed, since an entry is made of two. */
  private static final int SHARED = 2;

  /** Which part of the shorter claim is in common where both say the same of it. */
  private static final double ALIKE = 0.5;

  /** The same where what they say differs, and three things or more are in common. */
  private static final double MANY = 0.6;

  /** The same where two things are. */
  private static final double NEARLY_ALL = 0.8;

  private final SpeakerComparison speakers;

  private final CodeNumbers numbers = new CodeNumbers();

  /** By the number of a code, how many claims have it. */
  private int[] frequencies = new int[0];

  /** Finds claims of articles whose speakers are known. */
  public ClaimMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /**
   * A claim and what it is indexed under.
   *
   * @param topic the numbers of what it speaks of, sorted
   * @param codes the numbers of what it speaks of, and who says it
   */
  private record Entry(Statement statement, int[] topic, int[] codes) {}

  /**
   * @param accounts sorted by path
   * @param meeting which articles are compared
   */
  public List<ClaimMatch> match(List<Account> accounts, Meeting meeting) {
    List<Entry> entries = new ArrayList<>();
    for (Statement statement : AllCores.flatMap(accounts, ClaimMatcher::read)) {
      Entry entry = entry(statement);
      if (entry.codes().length >= SHARED && entries.size() < PairIndex.NUMBERS) {
        entries.add(entry);
      }
    }
    frequencies = new int[numbers.size()];
    entries.forEach(entry -> Arrays.stream(entry.codes()).forEach(code -> frequencies[code]++));
    PairIndex index = index(entries);
    ClaimMatches.Builder matches =
        new ClaimMatches.Builder(entries.stream().map(Entry::statement).toList());
    for (int left = 0; left < entries.size(); left++) {
      Entry a = entries.get(left);
      for (int right : candidates(a, left, index)) {
        Entry b = entries.get(right);
        int shared = shared(a.topic(), b.topic());
        Optional<SpeakerRelation> relation = relation(a.statement(), b.statement(), shared);
        if (relation.isPresent() && meeting.of(a.statement().account(), b.statement().account())) {
          matches.add(left, right, relation.get(), shared);
        }
      }
    }
    return matches.build();
  }

  private static List<Statement> read(Account account) {
    Topics topics = new Topics(account);
    return account.claims().stream().map(topics::read).toList();
  }

  private Entry entry(Statement statement) {
    Claim claim = statement.claim();
    int[] topic = numbers.of(statement.topic());
    Optional<SharedEntity> speaker =
        claim.support() == Support.CONTENT && topic.length > 0
            ? speakers.speaker(statement.account(), claim.attribution())
            : Optional.empty();
    int[] codes =
        speaker
            .map(
                s ->
                    IntStream.concat(
                        Arrays.stream(topic), IntStream.of(numbers.of("s:" + s.name()))))
            .map(IntStream::toArray)
            .orElse(topic);
    return new Entry(statement, topic, codes);
  }

  private PairIndex index(List<Entry> entries) {
    PairIndex.Builder index =
        new PairIndex.Builder(
            entries.stream()
                .mapToInt(entry -> (int) Math.min(RAREST, common(entry).count()))
                .map(rarest -> rarest * (rarest - 1) / 2)
                .sum());
    for (int number = 0; number < entries.size(); number++) {
      int claim = number;
      pairs(entries.get(number)).forEach(pair -> index.add(pair, claim));
    }
    return index.build();
  }

  /** The codes that other claims have, too. */
  private IntStream common(Entry entry) {
    return Arrays.stream(entry.codes()).filter(code -> frequencies[code] > 1);
  }

  /** What a claim is indexed under. */
  private LongStream pairs(Entry entry) {
    List<String> rarest =
        common(entry)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(code -> frequencies[code])
                    .thenComparing(numbers::code))
            .limit(RAREST)
            .map(numbers::code)
            .toList();
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < rarest.size(); i++) {
      for (int j = i + 1; j < rarest.size(); j++) {
        pairs.add(PairIndex.hash(rarest.get(i), rarest.get(j)));
      }
    }
    return pairs.build();
  }

  /** The numbers of those behind a claim that share a pair of codes with it, in order. */
  private int[] candidates(Entry entry, int number, PairIndex index) {
    return pairs(entry)
        .mapToObj(pair -> index.with(pair, number, COMMONPLACE))
        .flatMapToInt(found -> found)
        .filter(other -> other > number)
        .sorted()
        .distinct()
        .toArray();
  }

  /** Who says two claims that speak of the same; empty when they do not. */
  private Optional<SpeakerRelation> relation(Statement a, Statement b, int shared) {
    if (a.account().article() == b.account().article()
        || !areAlike(a, b, shared, ClaimMatch.similarity(a, b, shared))) {
      return Optional.empty();
    }
    SpeakerRelation relation = speakers(a, b);
    return shared == 1 && relation != SpeakerRelation.SAME
        ? Optional.empty()
        : Optional.of(relation);
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
