package org.guillemet.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.Terminal;
import org.guillemet.linguistics.Analysis;
import org.guillemet.rules.RuleSet;

/** A daemon inside the test, whose clock stands still, and clients of it. */
final class Warm implements AutoCloseable {

  static final Duration IDLE = Duration.ofMinutes(10);

  static final int SLOTS = 2;

  final Place place;
  final AtomicLong nanos = new AtomicLong();
  final AtomicBoolean useful = new AtomicBoolean(true);
  private final Server server;
  private final CompletableFuture<Void> end;

  /** What came of a run. */
  record Result(int status, String out, String err) {}

  /** The work of a run. */
  interface Work {
    int run(String[] arguments, Environment environment) throws Exception;
  }

  Warm(Path folder, Work work) throws IOException {
    this(folder, SLOTS, work);
  }

  Warm(Path folder, int slots, Work work) throws IOException {
    this(new Place(folder.resolve("run").resolve("socket")), slots, work);
  }

  Warm(Place place, Work work) throws IOException {
    this(place, SLOTS, work);
  }

  private Warm(Place place, int slots, Work work) throws IOException {
    this.place = place;
    this.server = Server.open(place).orElseThrow();
    Idle idle = new Idle(IDLE, nanos::get);
    Connection.Service service =
        new Connection.Service(
            runs(work),
            environment(),
            request ->
                request.program().equals("ours")
                    ? Optional.empty()
                    : Optional.of("another program"),
            idle,
            new Semaphore(slots),
            server::stop);
    this.end =
        CompletableFuture.runAsync(
            () -> {
              try {
                server.run(service, useful::get, Duration.ofMillis(10));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            },
            task -> new Thread(task, "daemon").start());
  }

  /** Prints its arguments, and a message; ends with their number. */
  static int echo(String[] arguments, Environment environment) throws IOException {
    environment.out().write(String.join(" ", arguments).getBytes(StandardCharsets.UTF_8));
    environment.say("« done »");
    return arguments.length;
  }

  static Runs runs(Work work) {
    return new Runs() {
      @Override
      public int run(String[] arguments, Environment environment) {
        try {
          return work.run(arguments, environment);
        } catch (RuntimeException | Error e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e.getMessage(), e);
        }
      }

      @Override
      public String describe(String[] arguments, Throwable failure) {
        return "fault: " + failure.getMessage();
      }
    };
  }

  private static Environment environment() {
    return new Environment(
        Path.of(""),
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false,
        false,
        new RuleSet(List.of(), List.of(), List.of(), List.of()),
        batch -> article -> new Analysis(article.language(), List.of()),
        Optional::empty);
  }

  static Request request(String... arguments) throws IOException {
    Path directory = Path.of("").toAbsolutePath();
    return new Request(
        "ours",
        "17",
        directory,
        Request.place(directory),
        new Terminal(false, false),
        List.of(arguments));
  }

  Wire connect() throws IOException {
    return Client.connect(place);
  }

  /** A client that runs a command. */
  Result run(String... arguments) throws IOException {
    return run(new byte[0], request(arguments));
  }

  Result run(byte[] input, Request request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Wire wire = connect()) {
      int status = new Client(wire, new ByteArrayInputStream(input), out, err).run(request);
      return new Result(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  /** A client that runs a command meanwhile. */
  CompletableFuture<Result> runInBackground(String... arguments) {
    return inBackground(
        () -> {
          try {
            return run(arguments);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** In a thread of its own: the common pool may have only one. */
  static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> new Thread(task, "client").start());
  }

  /** Waits until it has ended by itself. */
  void awaitEnd() {
    end.orTimeout(20, TimeUnit.SECONDS).join();
  }

  boolean hasEnded() {
    return end.isDone();
  }

  @Override
  public void close() {
    server.stop();
    awaitEnd();
  }
}
