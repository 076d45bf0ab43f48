package org.guillemet.repository.cache;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.compare.Account;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Comparisons.Known;
import org.guillemet.text.Article;

/**
 * Writes and reads what comparing articles has given. What is read refers to the accounts that it
 * is read for. Made for one set of accounts, either to write or to read. Not thread-safe.
 */
final class ComparisonCodec {

  private final List<Account> accounts;
  private final FindingCodec findings;

  private ComparisonCodec(List<Account> accounts) {
    this.accounts = accounts;
    this.findings = new FindingCodec(accounts.stream().map(Account::article).toList());
  }

  /**
   * The bytes.
   *
   * @throws InvalidEntryException when it speaks of other articles, too
   */
  static byte[] encode(Known known, List<Account> accounts) {
    ValueWriter out = new ValueWriter();
    ComparisonCodec codec = new ComparisonCodec(accounts);
    out.list(known.findings(), finding -> codec.findings.write(finding, out));
    Map<Article, Integer> numbers = new IdentityHashMap<>();
    accounts.forEach(account -> numbers.put(account.article(), numbers.size()));
    out.list(known.entities(), entity -> write(entity, numbers, out));
    return out.toBytes();
  }

  /**
   * What was written of the same articles in the same order.
   *
   * @throws RuntimeException when the bytes are anything else
   */
  static Known decode(byte[] bytes, List<Account> accounts) {
    int longest = accounts.stream().mapToInt(a -> a.article().text().length()).max().orElse(0);
    ValueReader in = new ValueReader(bytes, longest);
    Known known = new ComparisonCodec(accounts).read(in);
    in.end();
    return known;
  }

  private static void write(SharedEntity shared, Map<Article, Integer> numbers, ValueWriter out) {
    out.text(shared.name());
    out.constant(shared.kind());
    out.list(
        shared.members(),
        member -> {
          Integer number = numbers.get(member.account().article());
          if (number == null) {
            throw new InvalidEntryException("somebody of another article: " + shared.name());
          }
          out.number(number);
          out.text(member.entity().id());
        });
  }

  private Known read(ValueReader in) {
    List<Map<String, Entity>> entities = accounts.stream().map(ComparisonCodec::byId).toList();
    return new Known(
        in.list(() -> findings.read(in)),
        in.list(
            () ->
                new SharedEntity(
                    in.text(),
                    in.constant(Entity.Kind.values()),
                    in.list(() -> readMember(entities, in)))));
  }

  private SharedEntity.Member readMember(List<Map<String, Entity>> entities, ValueReader in) {
    int number = in.number();
    Account account = ValueReader.get(accounts, number);
    return new SharedEntity.Member(account, entities.get(number).get(in.text()));
  }

  private static Map<String, Entity> byId(Account account) {
    Map<String, Entity> byId = new HashMap<>();
    account.entities().forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }
}
