package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PackedTest {

  @Test
  void whatIsPackedComesOutAgain() {
    byte[] random = new byte[10_000];
    new Random(1).nextBytes(random);
    for (byte[] payload : new byte[][] {{}, {1}, random, new byte[1_000_000]}) {
      assertThat(Packed.unpack(Packed.pack(payload))).isEqualTo(payload);
    }
    assertThat(Packed.pack(new byte[1_000_000])).hasSizeLessThan(10_000);
  }

  @Test
  void whatIsNotPackedIsRefused() {
    byte[] packed = Packed.pack(new byte[] {1, 2, 3});
    assertThatThrownBy(() -> Packed.unpack(new byte[] {1, 2, 3}))
        .isInstanceOf(InvalidEntryException.class);
    assertThatThrownBy(() -> Packed.unpack(Arrays.copyOf(packed, packed.length - 6)))
        .isInstanceOf(InvalidEntryException.class);
  }

  @Test
  void aFewBytesDoNotBecomeAllOfTheMemory() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 17; i++) {
        out.write(zeros);
      }
    }
    assertThat(bomb.size()).isLessThan(100_000);
    assertThatThrownBy(() -> Packed.unpack(bomb.toByteArray()))
        .isInstanceOf(InvalidEntryException.class);
  }
}
