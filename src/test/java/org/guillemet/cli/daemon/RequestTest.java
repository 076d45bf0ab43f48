package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guillemet.cli.console.Terminal;
import org.junit.jupiter.api.Test;

class RequestTest {

  private static final Request REQUEST =
      new Request(
          "/opt/guillemet.jar",
          "17",
          Path.of("/tmp/été").toAbsolutePath(),
          "(dev=1,ino=2)(dev=1,ino=3)",
          new Terminal(true, false),
          List.of("check", "", "a b\n.md", "« 😀 »"));

  @Test
  void arrivesAsItWasSent() throws IOException {
    assertThat(Request.of(REQUEST.toBytes())).isEqualTo(REQUEST);
  }

  @Test
  void onePartOfItIsNoRequest() throws IOException {
    byte[] bytes = REQUEST.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatIOException().isThrownBy(() -> Request.of(part));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatIOException().isThrownBy(() -> Request.of(longer));
  }

  @Test
  void whatIsDamagedIsARequestOrNone() throws IOException {
    Random random = new Random(1);
    byte[] bytes = REQUEST.toBytes();
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] = (byte) random.nextInt();
      damaged[random.nextInt(bytes.length)] = (byte) random.nextInt();
      try {
        assertThat(Request.of(damaged).directory()).isAbsolute();
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }
}
