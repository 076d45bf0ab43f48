package org.guillemet.repository.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.compare.Account;
import org.guillemet.pipeline.Comparisons;
import org.guillemet.text.Sha256;

/**
 * What comparing articles has given, under a key for all that it depends on. It is kept in small
 * parts, so that it does not push out the analyses that stand beside it. Thread-safe.
 */
final class ComparisonCache implements Comparisons {

  private static final int PART = 1 << 16;

  private static final int MOST_PARTS = Packed.LARGEST / PART;

  private final Entries entries;
  private final Function<List<Account>, String> key;

  ComparisonCache(Entries entries, Function<List<Account>, String> key) {
    this.entries = entries;
    this.key = key;
  }

  @Override
  public Optional<Known> find(List<Account> accounts) {
    return read(key.apply(accounts)).flatMap(payload -> decode(payload, accounts));
  }

  @Override
  public void keep(List<Account> accounts, Known known) {
    if (!entries.isOpen()) {
      return;
    }
    try {
      byte[] payload = Packed.pack(ComparisonCodec.encode(known, accounts));
      if (decode(payload, accounts).filter(known::equals).isPresent()) {
        write(key.apply(accounts), payload);
      }
    } catch (InvalidEntryException e) {
      // What speaks of other articles, or is too large, is not kept.
    }
  }

  /** Before each part stands how many there are. */
  private void write(String key, byte[] payload) {
    int parts = Math.max(1, (payload.length + PART - 1) / PART);
    for (int i = 0; i < parts; i++) {
      byte[] part = Arrays.copyOfRange(payload, i * PART, Math.min((i + 1) * PART, payload.length));
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + part.length);
      entries.keep(key(key, i), bytes.putInt(parts).put(part).array());
    }
  }

  private Optional<byte[]> read(String key) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    int parts = 1;
    for (int i = 0; i < parts; i++) {
      Optional<byte[]> part = entries.find(key(key, i)).filter(p -> p.length >= Integer.BYTES);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(part.get());
      parts = bytes.getInt();
      if (parts < 1 || parts > MOST_PARTS) {
        return Optional.empty();
      }
      payload.write(part.get(), Integer.BYTES, bytes.remaining());
    }
    return Optional.of(payload.toByteArray());
  }

  private static String key(String key, int part) {
    byte[] name = (key + " " + part).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(name));
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
