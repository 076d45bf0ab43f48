package org.guillemet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;

/**
 * Finds claims of different articles that speak of the same. Candidates come from an index over
 * pairs of what their topics are made of, so that the work grows with the number of articles. Used
 * for one set; not thread-safe.
 */
final class ClaimMatcher {

  /** What more claims speak of tells nothing about any two of them. */
  private static final int COMMONPLACE = 60;

  /** Of longer topics only so many codes are indexed, by their order. */
  private static final int LONGEST = 24;

  private static final int SHARED = 2;
  private static final double ALIKE = 0.4;

  private final SpeakerComparison speakers;

  ClaimMatcher(SpeakerComparison speakers) {
    this.speakers = speakers;
  }

  /**
   * @param accounts sorted by path
   */
  List<ClaimMatch> match(List<Account> accounts) {
    List<Statement> statements = new ArrayList<>();
    for (Account account : accounts) {
      for (Claim claim : account.claims()) {
        Statement statement = Topics.read(account, claim);
        if (statement.topic().size() >= SHARED) {
          statements.add(statement);
        }
      }
    }
    Map<String, List<Integer>> index = new HashMap<>();
    List<ClaimMatch> matches = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Map<Integer, Integer> candidates = new TreeMap<>();
      for (String pair : pairs(statements.get(i))) {
        List<Integer> under = index.computeIfAbsent(pair, p -> new ArrayList<>());
        if (under.size() <= COMMONPLACE) {
          under.forEach(j -> candidates.merge(j, 1, Integer::sum));
        }
        under.add(i);
      }
      for (int j : candidates.keySet()) {
        match(statements.get(j), statements.get(i)).ifPresent(matches::add);
      }
    }
    return matches;
  }

  private static List<String> pairs(Statement statement) {
    List<String> codes = statement.topic().stream().sorted().limit(LONGEST).toList();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        pairs.add(codes.get(i) + " " + codes.get(j));
      }
    }
    return pairs;
  }

  private Optional<ClaimMatch> match(Statement a, Statement b) {
    if (a.account().article() == b.account().article()) {
      return Optional.empty();
    }
    int shared = (int) a.topic().stream().filter(b.topic()::contains).count();
    double similarity = (double) shared / Math.min(a.topic().size(), b.topic().size());
    return similarity < ALIKE
        ? Optional.empty()
        : Optional.of(new ClaimMatch(a, b, speakers(a, b), shared, similarity));
  }

  private SpeakerRelation speakers(Statement a, Statement b) {
    Optional<Attribution> left = a.claim().attribution();
    Optional<Attribution> right = b.claim().attribution();
    return left.isEmpty() || right.isEmpty()
        ? SpeakerRelation.UNKNOWN
        : speakers.compare(a.account(), left, b.account(), right);
  }
}
