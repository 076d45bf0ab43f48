package org.guillemet.cli.daemon;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.pipeline.Failures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guillemet daemon}: a process that stays, so that the next commands begin at once. */
@Command(
    name = "daemon",
    description =
        "Keep the models loaded for a while: check, extract, report, baseline, config, rules and"
            + " explain then answer at once, with the same results.",
    footer = {
      "",
      "It listens on a socket that only you can reach, and goes when nothing has run for ten"
          + " minutes. docs/daemon.md tells how to have it started when you log in.",
      "",
      "Exit status:",
      "  0  it was idle for long, was stopped, or one runs already",
      "  2  it cannot listen",
      "",
      "Examples:",
      "  guillemet daemon &",
      "  guillemet daemon --idle 120 &",
      "  guillemet daemon --stop"
    })
public final class DaemonCommand implements Callable<Integer> {

  private static final int LONGEST_IDLE = 1440;

  private static final Duration TICK = Duration.ofSeconds(5);

  private final Environment environment;
  private final Runs runs;

  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      defaultValue = "10",
      description = "Go after so many minutes without work, 1 to 1440 (default: ${DEFAULT-VALUE}).")
  private int idle;

  @Option(names = "--stop", description = "End the one that runs, once its work is done.")
  private boolean stop;

  /**
   * @param runs runs the commands of clients
   */
  public DaemonCommand(Environment environment, Runs runs) {
    this.environment = environment;
    this.runs = runs;
  }

  @Override
  public Integer call() throws UserErrorException {
    if (idle < 1 || idle > LONGEST_IDLE) {
      throw new UserErrorException("--idle: " + idle + " is not between 1 and " + LONGEST_IDLE);
    }
    Place place =
        Place.ours()
            .orElseThrow(
                () ->
                    new UserErrorException(
                        "the daemon runs only where bin/guillemet or scripts/guillemet starts it"));
    try {
      if (stop) {
        stop(place);
      } else {
        serve(place);
      }
    } catch (IOException e) {
      throw new UserErrorException("the daemon cannot listen: " + Failures.reason(e), e);
    } catch (UnsupportedOperationException e) {
      throw new UserErrorException("the daemon cannot listen: this system has no Unix sockets", e);
    }
    return ExitStatus.CLEAN;
  }

  private void stop(Place place) throws IOException {
    if (!Files.exists(place.socket())) {
      environment.say("no daemon runs");
      return;
    }
    try (Wire wire = Client.connect(place)) {
      wire.send(Kind.STOP);
      wire.receive(0);
    } catch (EOFException e) {
      environment.say("the daemon has stopped");
    } catch (ConnectException | NoSuchFileException e) {
      // It has been killed, or was about to go.
      environment.say("no daemon runs");
    }
  }

  private void serve(Place place) throws IOException {
    Installation installation = Installation.ours();
    Optional<Server> opened = Server.open(place);
    if (opened.isEmpty()) {
      environment.say("a daemon of this installation runs already");
      return;
    }
    Server server = opened.get();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> environment.say(Failures.describeWithoutWords(failure)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(server), "guillemet-leave"));
    environment.say("listening on %s until idle for %d min".formatted(place.socket(), idle));
    Connection.Service service =
        new Connection.Service(
            runs,
            shared(),
            request ->
                installation.isUnchanged()
                    ? installation.objection(request)
                    : Optional.of("another build"),
            new Idle(Duration.ofMinutes(idle), System::nanoTime),
            new Semaphore(Runtime.getRuntime().availableProcessors()),
            server::stop);
    server.run(service, installation::isUnchanged, TICK);
  }

  /** What all runs have around them. */
  private Environment shared() {
    Analyzer analyzer = new WarmAnalyzer(environment.analyzers().create(/* batch= */ true));
    Optional<String> build = environment.build().get();
    return new Environment(
        environment.directory(),
        environment.in(),
        environment.out(),
        environment.err(),
        environment.terminal(),
        environment.color(),
        environment.rules(),
        batch -> analyzer,
        () -> build);
  }

  private static void leave(Server server) {
    try {
      server.leave();
    } catch (IOException e) {
      // The next daemon takes away what is left.
    }
  }
}
