package org.guillemet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what pairs of articles have in common. Used for one set; not thread-safe. */
final class Pairs {

  /** Whom more articles name is no sign that two of them speak of one event. */
  private static final int COMMONPLACE = 50;

  /** From here on claims are told; below they may only have a topic in common. */
  private static final double ALIKE = 0.6;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Account[]> accounts = new TreeMap<>();

  private Pairs() {}

  /** The pairs that have something in common, by path. */
  static List<ComparedPair> of(
      List<SharedEntity> entities, List<QuotationMatch> quotations, List<ClaimMatch> claims) {
    Pairs pairs = new Pairs();
    for (SharedEntity entity : entities) {
      List<SharedEntity.Member> members = entity.members();
      if (members.size() <= COMMONPLACE) {
        for (int i = 0; i < members.size(); i++) {
          for (int j = i + 1; j < members.size(); j++) {
            pairs.count(members.get(i).account(), members.get(j).account(), 0);
          }
        }
      }
    }
    quotations.forEach(q -> pairs.count(q.left().account(), q.right().account(), 1));
    claims.stream()
        .filter(c -> c.similarity() >= ALIKE)
        .forEach(c -> pairs.count(c.left().account(), c.right().account(), 2));
    return pairs.list();
  }

  private void count(Account a, Account b, int what) {
    int order = Account.BY_PATH.compare(a, b);
    if (order != 0) {
      Account first = order < 0 ? a : b;
      Account second = order < 0 ? b : a;
      String key = first.article().path() + "\n" + second.article().path();
      accounts.putIfAbsent(key, new Account[] {first, second});
      counts.computeIfAbsent(key, k -> new int[3])[what]++;
    }
  }

  private List<ComparedPair> list() {
    List<ComparedPair> pairs = new ArrayList<>();
    accounts.forEach(
        (key, pair) ->
            pairs.add(
                new ComparedPair(
                    pair[0], pair[1], counts.get(key)[0], counts.get(key)[1], counts.get(key)[2])));
    pairs.sort(ComparedPair.IN_ORDER);
    return pairs;
  }
}
