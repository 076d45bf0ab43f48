package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  @Test
  void aRunIsThatOfItsClient() throws Exception {
    try (Warm warm = new Warm(folder, Warm::echo)) {
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
    try (Warm warm = new Warm(folder, Warm::echo)) {
      assertThat(warm.run(new byte[0], other))
          .isEqualTo(new Warm.Result(Client.UNAVAILABLE, "", ""));
    }
  }

  @Test
  void whatNoClientSaysEndsItsConnectionOnly() throws Exception {
    Random random = new Random(3);
    try (Warm warm = new Warm(folder, Warm::echo)) {
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
