package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.Terminal;
import org.guillemet.cli.console.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class ServerTest {

  @TempDir private Path folder;

  /** Prints its arguments, and a message. */
  private static int echo(String[] arguments, Environment environment) throws IOException {
    environment.out().write(String.join(" ", arguments).getBytes(StandardCharsets.UTF_8));
    environment.say("« done »");
    return arguments.length;
  }

  @Test
  void aRunIsThatOfItsClient() throws Exception {
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
      assertThat(warm.run("check", "été.md"))
          .isEqualTo(new Warm.Result(2, "check été.md", "guillemet: « done »\n"));
      assertThat(warm.run().status()).isZero();
    }
  }

  @Test
  void aRunFindsAroundItWhatItsClientDoes() throws Exception {
    Warm.Work work =
        (arguments, environment) -> {
          environment.say(environment.directory() + " " + environment.terminal());
          return environment.color() ? 1 : 0;
        };
    Request request =
        new Request(
            "ours",
            "17",
            folder,
            Request.place(folder),
            new Terminal(true, true),
            List.of("check"));
    try (Warm warm = new Warm(folder, work)) {
      assertThat(warm.run(new byte[0], request))
          .isEqualTo(new Warm.Result(1, "", "guillemet: " + folder + " true\n"));
    }
  }

  @Test
  void standardInputIsReadAsFarAsTheRunWantsIt() throws Exception {
    byte[] input = new byte[300_000];
    new Random(1).nextBytes(input);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    Warm.Work work =
        (arguments, environment) -> {
          if (arguments.length > 0) {
            read.write(environment.in().read());
            read.write(environment.in().readAllBytes());
            read.write(environment.in().readAllBytes());
          }
          return 0;
        };
    try (Warm warm = new Warm(folder, work)) {
      assertThat(warm.run(input, Warm.request()).status()).isZero();
      assertThat(read.size()).isZero();
      warm.run(input, Warm.request("-"));
      assertThat(read.toByteArray()).isEqualTo(input);
    }
  }

  @Test
  void whatFailsAtTheClientFailsInTheRun() throws Exception {
    Warm.Work work =
        (arguments, environment) -> {
          for (int written = 0; written < 100; written++) {
            environment.out().write(new byte[10_000]);
          }
          return environment.in().read();
        };
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream out = OutputStream.nullOutputStream();
    try (Warm warm = new Warm(folder, work);
        Wire first = warm.connect();
        Wire second = warm.connect()) {
      assertThat(new Client(first, broken, full, err).run(Warm.request())).isEqualTo(2);
      assertThat(new Client(second, broken, out, err).run(Warm.request())).isEqualTo(2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("guillemet: fault: the disk is full\nguillemet: fault: the disk is gone\n");
  }

  @Test
  void largeOutputsAreWhole() throws Exception {
    byte[] large = new byte[3_000_000];
    new Random(2).nextBytes(large);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Warm.Work work =
        (arguments, environment) -> {
          environment.out().write(large);
          return 0;
        };
    try (Warm warm = new Warm(folder, work);
        Wire wire = warm.connect()) {
      new Client(wire, InputStream.nullInputStream(), out, out).run(Warm.request());
    }
    assertThat(out.toByteArray()).isEqualTo(large);
  }

  @Test
  void clientsAreServedAtOnceAndGetTheirOwn() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Warm.Work work =
        (arguments, environment) -> {
          both.await(20, TimeUnit.SECONDS);
          return echo(arguments, environment);
        };
    try (Warm warm = new Warm(folder, work)) {
      CompletableFuture<Warm.Result> other = inBackground(() -> ran(warm, "b"));
      assertThat(ran(warm, "a").out()).isEqualTo("a");
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
            inBackground(
                () -> {
                  Warm.Result result = ran(warm, "x");
                  refused.countDown();
                  return result;
                }));
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
          inBackground(() -> status(new Client(wire, piped, none, none)));
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

  /** In a thread of its own: the common pool may have only one. */
  private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> new Thread(task, "client").start());
  }

  private static Warm.Result ran(Warm warm, String argument) {
    try {
      return warm.run(argument);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theEndOfAClientInterruptsItsRunOnly() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> outcome = new CompletableFuture<>();
    Warm.Work work =
        (arguments, environment) -> {
          if (arguments.length == 0) {
            return 0;
          }
          begun.countDown();
          try {
            Thread.sleep(20_000);
            outcome.complete("not interrupted");
          } catch (InterruptedException e) {
            outcome.complete("interrupted");
          }
          return 0;
        };
    try (Warm warm = new Warm(folder, work)) {
      try (Wire wire = warm.connect()) {
        byte[] request = Warm.request("long").toBytes();
        wire.send(Kind.RUN, request, 0, request.length);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(outcome.get(20, TimeUnit.SECONDS)).isEqualTo("interrupted");
      assertThat(warm.run().status()).isZero();
    }
  }

  @Test
  void aRunWhoseClientHasGoneWritesNoFileAnyMore() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> written = new CompletableFuture<>();
    Warm.Work work =
        (arguments, environment) -> {
          try {
            new Output(environment, Optional.of(file.toString()))
                .write(
                    out -> {
                      out.write("new");
                      begun.countDown();
                      while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                      }
                    });
            written.complete(true);
          } catch (UserErrorException e) {
            written.complete(false);
          }
          return 0;
        };
    try (Warm warm = new Warm(folder, work)) {
      try (Wire wire = warm.connect()) {
        byte[] request = Warm.request("check").toBytes();
        wire.send(Kind.RUN, request, 0, request.length);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(written.get(20, TimeUnit.SECONDS)).isFalse();
    }
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aRunThatIsInterruptedReadsAndWritesOn() throws Exception {
    Warm.Work work =
        (arguments, environment) -> {
          Thread.currentThread().interrupt();
          environment.out().write(environment.in().readAllBytes());
          environment.say("and on");
          return Thread.currentThread().isInterrupted() ? 1 : 0;
        };
    try (Warm warm = new Warm(folder, work)) {
      assertThat(warm.run(new byte[] {'a'}, Warm.request()))
          .isEqualTo(new Warm.Result(1, "a", "guillemet: and on\n"));
    }
  }

  @Test
  void aFaultEndsTheRunOnly() throws Exception {
    Warm.Work work =
        (arguments, environment) -> {
          if (arguments.length > 0) {
            throw new StackOverflowError("deep");
          }
          return 0;
        };
    try (Warm warm = new Warm(folder, work)) {
      assertThat(warm.run("bad")).isEqualTo(new Warm.Result(2, "", "guillemet: fault: deep\n"));
      assertThat(warm.run().status()).isZero();
    }
  }

  @Test
  void aFaultThatCannotBeToldEndsTheRun() throws Exception {
    Warm.Work work =
        (arguments, environment) -> {
          environment.say("half");
          throw new Undescribed();
        };
    try (Warm warm = new Warm(folder, work)) {
      Warm.Result result = warm.run("bad");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("the daemon has ended before its work was done");
    }
  }

  /** A fault that makes another one when it is described. */
  private static final class Undescribed extends RuntimeException {

    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("a fault of the fault");
    }
  }

  @Test
  void aRequestOfAnotherProgramIsLeftToIt() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Request other =
        new Request(
            "other", "17", here, Request.place(here), new Terminal(false, false), List.of());
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
      assertThat(warm.run(new byte[0], other))
          .isEqualTo(new Warm.Result(Client.UNAVAILABLE, "", ""));
    }
  }

  @Test
  void itGoesWhenNobodyHasWantedAnythingForAWhile() throws Exception {
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
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
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
      warm.useful.set(false);
      warm.awaitEnd();
    }
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
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
          return echo(arguments, environment);
        };
    try (Warm warm = new Warm(folder, work);
        Wire stopping = warm.connect()) {
      CompletableFuture<Warm.Result> last = inBackground(() -> ran(warm, "last"));
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
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
      assertThat(Server.open(warm.place)).isEmpty();
      assertThat(warm.run("check").out()).isEqualTo("check");
    }
  }

  @Test
  void theSocketOfAKilledDaemonIsReplaced() throws Exception {
    Place place = new Place(folder.resolve("run").resolve("socket"));
    place.prepare();
    leaveSocket(place);
    try (Warm warm = new Warm(place, ServerTest::echo)) {
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

  @Test
  void whatNoClientSaysEndsItsConnectionOnly() throws Exception {
    Random random = new Random(3);
    try (Warm warm = new Warm(folder, ServerTest::echo)) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        try (Wire wire = warm.connect()) {
          Kind kind = Kind.values()[i % Kind.values().length];
          if (kind != Kind.STOP) {
            wire.send(kind, bytes, 0, bytes.length);
            wire.send(Kind.WRITTEN, bytes, 0, bytes.length);
          }
        } catch (IOException e) {
          // It may have hung up already.
        }
      }
      try (Wire wire = warm.connect()) {
        byte[] request = Warm.request("check").toBytes();
        wire.send(Kind.RUN, request, 0, request.length);
        assertThat(wire.receive(Wire.CHUNK).kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(wire.receive(Wire.CHUNK).kind()).isEqualTo(Kind.OUT);
        wire.send(Kind.INPUT, "unasked");
        assertThatIOException().isThrownBy(() -> wire.receive(Wire.CHUNK));
      }
      assertThat(warm.run("check").out()).isEqualTo("check");
    }
  }
}
