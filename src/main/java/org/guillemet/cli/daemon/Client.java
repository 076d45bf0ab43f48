package org.guillemet.cli.daemon;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guillemet.cli.console.ExitStatus;

/**
 * The small program that has the daemon run a command, and copies what comes of it. It needs
 * nothing but Java's base module, and few classes of that, since it is started for every command.
 */
public final class Client {

  /**
   * What the exit status of a client is higher by than that of its run: Java ends with 1 when it
   * does not even start.
   */
  private static final int DONE = 64;

  /** The exit status that says: nothing has been done, the program has to run by itself. */
  static final int UNAVAILABLE = 75;

  /** How long a daemon may take to answer at all, in milliseconds; one may be stopped. */
  private static final long PATIENCE = 2000;

  private final Wire wire;
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private boolean begun;

  /** Whether the daemon has answered, or is no longer waited for. */
  private final AtomicBoolean settled = new AtomicBoolean();

  /** Hangs up when the daemon does not answer. */
  private final class Patience extends Thread {

    Patience() {
      super("guillemet-patience");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        Thread.sleep(PATIENCE);
        if (settled.compareAndSet(false, true)) {
          wire.close();
        }
      } catch (InterruptedException | IOException e) {
        // Then the daemon is waited for.
      }
    }
  }

  Client(Wire wire, InputStream in, OutputStream out, OutputStream err) {
    this.wire = wire;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    int status = run(Arrays.asList(arguments));
    // Nothing is left to be flushed or closed.
    Runtime.getRuntime().halt(status == UNAVAILABLE ? status : DONE + status);
  }

  private static int run(List<String> arguments) {
    try {
      Optional<Place> place = Place.ours();
      if (place.isEmpty()) {
        return UNAVAILABLE;
      }
      Wire wire = connect(place.get());
      Client client =
          new Client(
              wire,
              new FileInputStream(FileDescriptor.in),
              new FileOutputStream(FileDescriptor.out),
              new FileOutputStream(FileDescriptor.err));
      return client.run(Request.ours(arguments));
    } catch (IOException | RuntimeException | Error e) {
      // Whatever it is, the program itself can tell it better.
      return UNAVAILABLE;
    }
  }

  /**
   * Reaches the daemon.
   *
   * @throws IOException when there is none, or it may be somebody else's
   */
  static Wire connect(Place place) throws IOException {
    place.check();
    try {
      return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(place.socket())));
    } catch (ConnectException e) {
      place.clear();
      throw e;
    }
  }

  /** Has the daemon run a command, and returns its exit status, or {@link #UNAVAILABLE}. */
  int run(Request request) {
    try {
      byte[] bytes = request.toBytes();
      new Patience().start();
      wire.send(Kind.RUN, bytes, 0, bytes.length);
      Frame frame = wire.receive(Wire.CHUNK);
      if (!settled.compareAndSet(false, true)) {
        return UNAVAILABLE;
      }
      while (true) {
        switch (frame.kind()) {
          case ACCEPTED -> {}
          case OUT -> copy(frame.bytes(), out);
          case ERR -> copy(frame.bytes(), err);
          case READ -> read();
          case EXIT -> {
            return status(frame);
          }
          default -> {
            return UNAVAILABLE;
          }
        }
        frame = wire.receive(Wire.CHUNK);
      }
    } catch (IOException | RuntimeException | Error e) {
      return begun ? lost() : UNAVAILABLE;
    }
  }

  private static int status(Frame frame) throws IOException {
    if (frame.bytes().length != 1) {
      throw new IOException("no exit status");
    }
    return frame.bytes()[0];
  }

  private void copy(byte[] bytes, OutputStream stream) throws IOException {
    begun = true;
    try {
      stream.write(bytes);
    } catch (IOException e) {
      wire.send(Kind.NOT_WRITTEN, String.valueOf(e.getMessage()));
      return;
    }
    wire.send(Kind.WRITTEN);
  }

  /** Somebody may type slowly, while something else has to be written. */
  private void read() {
    begun = true;
    Thread thread = new Thread(this::answer, "guillemet-input");
    thread.setDaemon(true);
    thread.start();
  }

  private void answer() {
    byte[] bytes = new byte[Wire.CHUNK];
    try {
      int length;
      try {
        length = Math.max(0, in.read(bytes));
      } catch (IOException e) {
        wire.send(Kind.NO_INPUT, String.valueOf(e.getMessage()));
        return;
      }
      wire.send(Kind.INPUT, bytes, 0, length);
    } catch (IOException e) {
      // The daemon has gone, which whoever waits for its next frame notices, too.
    }
  }

  private int lost() {
    try {
      err.write(
          "guillemet: the daemon has ended before its work was done; run the command again\n"
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Nobody listens.
    }
    return ExitStatus.TROUBLE;
  }
}
