package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several runs at once. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ServerSlotsTest {

  @TempDir private Path folder;

  @Test
  void clientsAreServedAtOnceAndGetTheirOwn() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Warm.Work work =
        (arguments, environment) -> {
          both.await(20, TimeUnit.SECONDS);
          return Warm.echo(arguments, environment);
        };
    try (Warm warm = new Warm(folder, work)) {
      CompletableFuture<Warm.Result> other = warm.runInBackground("b");
      assertThat(warm.run("a").out()).isEqualTo("a");
      assertThat(other.get(20, TimeUnit.SECONDS).out()).isEqualTo("b");
    }
  }

  @Test
  void noMoreRunAtOnceThanThereAreSlots() throws Exception {
    AtomicInteger running = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(Warm.SLOTS);
    CountDownLatch refused = new CountDownLatch(8 - Warm.SLOTS);
    Warm.Work work =
        (arguments, environment) -> {
          int now = running.incrementAndGet();
          all.countDown();
          all.await();
          refused.await();
          running.decrementAndGet();
          return now;
        };
    try (Warm warm = new Warm(folder, work)) {
      List<CompletableFuture<Warm.Result>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            warm.runInBackground("x").whenComplete((result, failure) -> refused.countDown()));
      }
      List<Integer> statuses = new ArrayList<>();
      for (CompletableFuture<Warm.Result> result : results) {
        statuses.add(result.get(20, TimeUnit.SECONDS).status());
      }
      int none = Client.UNAVAILABLE;
      assertThat(statuses).containsExactlyInAnyOrder(1, 2, none, none, none, none, none, none);
      running.set(0);
      assertThat(warm.run("x").status()).isOne();
    }
  }

  @Test
  void aRunThatWaitsForWhatAnotherPrintsLeavesThatToItself() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    Warm.Work work =
        (arguments, environment) -> {
          reading.countDown();
          return environment.in().read();
        };
    try (Warm warm = new Warm(folder, 1, work);
        PipedOutputStream pipe = new PipedOutputStream();
        InputStream piped = new PipedInputStream(pipe);
        Wire wire = warm.connect()) {
      OutputStream none = OutputStream.nullOutputStream();
      CompletableFuture<Integer> last =
          Warm.inBackground(() -> status(new Client(wire, piped, none, none)));
      assertThat(reading.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(warm.run("extract").status()).isEqualTo(Client.UNAVAILABLE);
      pipe.write(7);
      pipe.flush();
      assertThat(last.get(20, TimeUnit.SECONDS)).isEqualTo(7);
    }
  }

  private static int status(Client client) {
    try {
      return client.run(Warm.request("check", "-"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
