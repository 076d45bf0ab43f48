package org.guillemet.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts what pairs of articles have in common. Used for one set; not thread-safe. */
final class Pairs {

  /** Whom more articles name is no sign that two of them speak of one event. */
  private static final int COMMONPLACE = 50;

  /** From here on claims are told; below they may only have a topic in common. */
  private static final double ALIKE = 0.6;

  /** What is counted, by its place among the counts. */
  private static final int ENTITIES = 0;

  private static final int QUOTATIONS = 1;
  private static final int CLAIMS = 2;
  private static final int COUNTS = 3;

  private final List<Account> accounts;
  private final Map<Account, Integer> numbers = new IdentityHashMap<>();

  /** By the numbers of two articles: how many people and places, quotations and claims. */
  private final Map<Long, int[]> counts = new HashMap<>();

  private Pairs(List<Account> accounts) {
    this.accounts = accounts;
    accounts.forEach(account -> numbers.put(account, numbers.size()));
  }

  /**
   * The pairs that have something in common, by path.
   *
   * @param accounts by path
   */
  static List<ComparedPair> of(
      List<Account> accounts,
      List<SharedEntity> entities,
      List<QuotationMatch> quotations,
      List<ClaimMatch> claims) {
    Pairs pairs = new Pairs(accounts);
    for (SharedEntity entity : entities) {
      List<SharedEntity.Member> members = entity.members();
      if (members.size() <= COMMONPLACE) {
        for (int i = 0; i < members.size(); i++) {
          for (int j = i + 1; j < members.size(); j++) {
            pairs.count(members.get(i).account(), members.get(j).account(), ENTITIES);
          }
        }
      }
    }
    quotations.forEach(q -> pairs.count(q.left().account(), q.right().account(), QUOTATIONS));
    claims.stream()
        .filter(c -> c.similarity() >= ALIKE)
        .forEach(c -> pairs.count(c.left().account(), c.right().account(), CLAIMS));
    return pairs.list();
  }

  private void count(Account a, Account b, int what) {
    if (a != b) {
      long x = numbers.get(a);
      long y = numbers.get(b);
      long pair = Math.min(x, y) << Integer.SIZE | Math.max(x, y);
      counts.computeIfAbsent(pair, p -> new int[COUNTS])[what]++;
    }
  }

  private List<ComparedPair> list() {
    return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(this::pair).toList();
  }

  private ComparedPair pair(Map.Entry<Long, int[]> entry) {
    long numbers = entry.getKey();
    int[] count = entry.getValue();
    return new ComparedPair(
        accounts.get((int) (numbers >>> Integer.SIZE)),
        accounts.get((int) numbers),
        count[ENTITIES],
        count[QUOTATIONS],
        count[CLAIMS]);
  }
}
