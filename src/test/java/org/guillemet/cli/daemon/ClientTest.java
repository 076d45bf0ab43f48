package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ClientTest {

  @TempDir private Path folder;

  /** What a daemon says before it is killed. */
  private interface Words {
    void sayOn(Wire wire) throws IOException;
  }

  private int run(Words words, ByteArrayOutputStream err) throws Exception {
    return run(words, err, err);
  }

  private int run(Words words, OutputStream out, OutputStream err) throws Exception {
    Path socket = folder.resolve("socket");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      CompletableFuture<Void> daemon =
          CompletableFuture.runAsync(
              () -> {
                try (Wire wire = new Wire(server.accept())) {
                  wire.receive(Request.LARGEST);
                  words.sayOn(wire);
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      try (Wire wire = new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)))) {
        int status =
            new Client(wire, InputStream.nullInputStream(), out, err).run(Warm.request("check"));
        daemon.get(20, TimeUnit.SECONDS);
        return status;
      }
    }
  }

  @Test
  void aDaemonThatGoesBeforeItHasDoneAnythingIsDoneWithout() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(wire -> {}, err)).isEqualTo(Client.UNAVAILABLE);
    assertThat(err.size()).isZero();
  }

  @Test
  void aDaemonThatGoesAmidItsWorkIsTrouble() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Words words =
        wire -> {
          wire.send(Kind.OUT, "half ");
          wire.receive(0);
        };
    assertThat(run(words, err)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("half guillemet: the daemon has ended before its work was done");
  }

  @Test
  void whatHasBeenReadCannotBeReadAgain() throws Exception {
    Words words =
        wire -> {
          wire.send(Kind.READ);
          wire.receive(Wire.CHUNK);
        };
    assertThat(run(words, new ByteArrayOutputStream())).isEqualTo(2);
  }

  @Test
  void aDaemonThatDoesNotAnswerIsDoneWithout() throws Exception {
    Words words = wire -> assertThatIOException().isThrownBy(() -> wire.receive(0));
    assertThat(run(words, new ByteArrayOutputStream())).isEqualTo(Client.UNAVAILABLE);
  }

  @Test
  void aDaemonThatHasAcceptedMayTakeItsTime() throws Exception {
    Words words =
        wire -> {
          wire.send(Kind.ACCEPTED);
          try {
            Thread.sleep(2500);
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          wire.send(Kind.EXIT, new byte[] {1}, 0, 1);
        };
    assertThat(run(words, new ByteArrayOutputStream())).isOne();
  }

  @Test
  void anEndWithoutStatusIsNone() throws Exception {
    assertThat(run(wire -> wire.send(Kind.EXIT), new ByteArrayOutputStream()))
        .isEqualTo(Client.UNAVAILABLE);
  }

  @Test
  void whatFailsUnexpectedlyIsTroubleOnceSomethingHasBeenWritten() throws Exception {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("broken");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(wire -> wire.send(Kind.OUT, "x"), broken, err)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the daemon has ended");
  }
}
