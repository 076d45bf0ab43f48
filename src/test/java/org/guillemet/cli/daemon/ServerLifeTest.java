package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a daemon begins and ends. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ServerLifeTest {

  @TempDir private Path folder;

  @Test
  void itGoesWhenNobodyHasWantedAnythingForAWhile() throws Exception {
    try (Warm warm = new Warm(folder, Warm::echo)) {
      assertThat(warm.run("check").out()).isEqualTo("check");
      Thread.sleep(50);
      assertThat(warm.hasEnded()).isFalse();
      // The run may end a moment after its client.
      while (!warm.hasEnded()) {
        warm.nanos.addAndGet(Warm.IDLE.toNanos());
        Thread.sleep(5);
      }
      assertThat(warm.place.socket()).doesNotExist();
    }
  }

  @Test
  void itGoesWhenItIsOfNoUseOrOutOfReach() throws Exception {
    try (Warm warm = new Warm(folder, Warm::echo)) {
      warm.useful.set(false);
      warm.awaitEnd();
    }
    try (Warm warm = new Warm(folder, Warm::echo)) {
      Files.delete(warm.place.socket());
      warm.awaitEnd();
    }
  }

  @Test
  void whoeverStopsItLearnsWhenItsWorkIsDone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Warm.Work work =
        (arguments, environment) -> {
          begun.countDown();
          stopped.await();
          return Warm.echo(arguments, environment);
        };
    try (Warm warm = new Warm(folder, work);
        Wire stopping = warm.connect()) {
      CompletableFuture<Warm.Result> last = warm.runInBackground("last");
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      stopping.send(Kind.STOP);
      while (Files.exists(warm.place.socket())) {
        Thread.sleep(5);
      }
      assertThat(warm.hasEnded()).isFalse();
      stopped.countDown();
      assertThat(last.get(20, TimeUnit.SECONDS).out()).isEqualTo("last");
      assertThatIOException().isThrownBy(() -> stopping.receive(0));
      assertThat(Server.open(warm.place)).isPresent();
    }
  }

  @Test
  void onlyOneListens() throws Exception {
    try (Warm warm = new Warm(folder, Warm::echo)) {
      assertThat(Server.open(warm.place)).isEmpty();
      assertThat(warm.run("check").out()).isEqualTo("check");
    }
  }

  @Test
  void theSocketOfAKilledDaemonIsReplaced() throws Exception {
    Place place = new Place(folder.resolve("run").resolve("socket"));
    place.prepare();
    leaveSocket(place);
    try (Warm warm = new Warm(place, Warm::echo)) {
      assertThat(warm.run("check").out()).isEqualTo("check");
    }
    leaveSocket(place);
    assertThatIOException().isThrownBy(() -> Client.connect(place));
    assertThat(place.socket()).doesNotExist();
  }

  static void leaveSocket(Place place) throws IOException {
    try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(place.socket()));
    }
    assertThat(place.socket()).exists();
    Files.setPosixFilePermissions(place.socket(), PosixFilePermissions.fromString("rw-------"));
  }
}
