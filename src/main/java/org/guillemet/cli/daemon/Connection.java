package org.guillemet.cli.daemon;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;

/**
 * A client, from its request to its end. One thread listens to it, another one runs what it wants.
 */
final class Connection implements Runnable {

  private final Wire wire;
  private final Service service;
  private final Exchange output;
  private final Exchange input;

  /**
   * What all clients share.
   *
   * @param runs runs the program
   * @param environment what the program finds around it, but for what a client has of its own
   * @param objection why a request is left to the client
   * @param idle knows of all runs
   * @param slots one for each run at a time; without one a request is left to the client
   * @param stop ends the daemon
   */
  record Service(
      Runs runs,
      Environment environment,
      Function<Request, Optional<String>> objection,
      Idle idle,
      Semaphore slots,
      Runnable stop) {}

  Connection(Wire wire, Service service) {
    this.wire = wire;
    this.service = service;
    this.output = new Exchange(wire);
    this.input = new Exchange(wire);
  }

  /** Serves the client until it goes. */
  @Override
  public void run() {
    try (wire) {
      Frame first = wire.receive(Request.LARGEST);
      if (first.kind() == Kind.STOP) {
        service.stop().run();
        listen();
      } else if (first.kind() == Kind.RUN) {
        serve(Request.of(first.bytes()));
      }
    } catch (IOException e) {
      // The client has gone, or says what no client of ours does.
    }
  }

  private void serve(Request request) throws IOException {
    Optional<String> objection = service.objection().apply(request);
    if (objection.isPresent()) {
      wire.send(Kind.REFUSED, objection.get());
      return;
    }
    // Whoever waited for a slot might wait for a run that waits for what the other one prints.
    if (!service.slots().tryAcquire()) {
      wire.send(Kind.REFUSED, "busy");
      return;
    }
    if (!service.idle().begin()) {
      service.slots().release();
      wire.send(Kind.REFUSED, "about to end");
      return;
    }
    Thread runner = new Thread(() -> execute(request), "guillemet-run");
    runner.setDaemon(true);
    runner.setUncaughtExceptionHandler((thread, failure) -> fail(request, failure));
    start(runner);
    try {
      listen();
    } finally {
      wire.close();
      output.end();
      input.end();
      runner.interrupt();
    }
  }

  /** Starts a run, unless its client has lost patience. */
  private void start(Thread runner) throws IOException {
    boolean started = false;
    try {
      wire.send(Kind.ACCEPTED);
      runner.start();
      started = true;
    } finally {
      if (!started) {
        service.slots().release();
        service.idle().end();
      }
    }
  }

  /** Takes what the client answers, until it goes. */
  private void listen() throws IOException {
    while (true) {
      Frame frame = wire.receive(Wire.CHUNK);
      switch (frame.kind()) {
        case WRITTEN, NOT_WRITTEN -> output.answer(frame);
        case INPUT, NO_INPUT -> input.answer(frame);
        default -> throw new IOException("nothing that a client says");
      }
    }
  }

  private void execute(Request request) {
    int status;
    try {
      status = service.runs().run(arguments(request), environment(request));
    } finally {
      // Before the client learns of the end: its next run finds a slot.
      service.slots().release();
    }
    exit(status);
    service.idle().end();
  }

  /** As the program does when it runs by itself: what nobody expected ends the run. */
  private void fail(Request request, Throwable failure) {
    try {
      err().println("guillemet: " + service.runs().describe(arguments(request), failure));
      exit(ExitStatus.TROUBLE);
    } finally {
      // The client learns of the end also when telling it has failed.
      try {
        wire.close();
      } catch (IOException e) {
        // It has gone.
      }
      service.idle().end();
    }
  }

  private static String[] arguments(Request request) {
    return request.arguments().toArray(String[]::new);
  }

  private PrintStream err() {
    return new PrintStream(new RemoteOutput(output, Kind.ERR), true, StandardCharsets.UTF_8);
  }

  private Environment environment(Request request) {
    Environment shared = service.environment();
    OutputStream out = new RemoteOutput(output, Kind.OUT);
    return new Environment(
        request.directory(),
        new RemoteInput(input),
        out,
        err(),
        request.terminal().watched(),
        request.terminal().color(),
        shared.rules(),
        shared.analyzers(),
        shared.build());
  }

  private void exit(int status) {
    try {
      wire.send(Kind.EXIT, new byte[] {(byte) status}, 0, 1);
    } catch (IOException e) {
      // The client has gone.
    }
  }
}
