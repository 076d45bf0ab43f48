package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntryFormatTest {

  private static final String KEY = "0123456789abcdef".repeat(4);
  private static final byte[] PAYLOAD = "some analysis".getBytes(StandardCharsets.UTF_8);

  @Test
  void holdsItsPayload() {
    assertThat(EntryFormat.unwrap(KEY, EntryFormat.wrap(KEY, PAYLOAD))).hasValue(PAYLOAD);
    assertThat(EntryFormat.unwrap(KEY, EntryFormat.wrap(KEY, new byte[0]))).hasValue(new byte[0]);
  }

  @Test
  void isRefusedWhenAnyBitIsTurned() {
    byte[] file = EntryFormat.wrap(KEY, PAYLOAD);
    for (int bit = 0; bit < file.length * Byte.SIZE; bit++) {
      byte[] turned = file.clone();
      turned[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThat(EntryFormat.unwrap(KEY, turned)).as("bit %d", bit).isEmpty();
    }
  }

  @Test
  void isRefusedWhenItIsNotWholeOrMore() {
    byte[] file = EntryFormat.wrap(KEY, PAYLOAD);
    for (int length = 0; length < file.length; length++) {
      assertThat(EntryFormat.unwrap(KEY, Arrays.copyOf(file, length))).isEmpty();
    }
    assertThat(EntryFormat.unwrap(KEY, Arrays.copyOf(file, file.length + 1))).isEmpty();
  }

  @Test
  void isRefusedUnderAnotherKey() {
    byte[] file = EntryFormat.wrap(KEY, PAYLOAD);
    assertThat(EntryFormat.unwrap("f".repeat(64), file)).isEmpty();
  }
}
