package org.guillemet.repository.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.compare.Account;
import org.guillemet.pipeline.Comparisons;

/** What comparing articles has given, under a key for all that it depends on. Thread-safe. */
final class ComparisonCache implements Comparisons {

  private final Entries entries;
  private final Function<List<Account>, String> key;

  ComparisonCache(Entries entries, Function<List<Account>, String> key) {
    this.entries = entries;
    this.key = key;
  }

  @Override
  public Optional<Known> find(List<Account> accounts) {
    return entries.find(key.apply(accounts)).flatMap(payload -> decode(payload, accounts));
  }

  @Override
  public void keep(List<Account> accounts, Known known) {
    if (!entries.isOpen()) {
      return;
    }
    try {
      byte[] payload = Packed.pack(ComparisonCodec.encode(known, accounts));
      if (decode(payload, accounts).filter(known::equals).isPresent()) {
        entries.keep(key.apply(accounts), payload);
      }
    } catch (InvalidEntryException e) {
      // What speaks of other articles is not kept.
    }
  }

  private static Optional<Known> decode(byte[] payload, List<Account> accounts) {
    try {
      return Optional.of(ComparisonCodec.decode(Packed.unpack(payload), accounts));
    } catch (RuntimeException e) {
      // The values themselves refuse, in their own ways, what they cannot be.
      return Optional.empty();
    }
  }
}
