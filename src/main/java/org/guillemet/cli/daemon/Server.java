package org.guillemet.cli.daemon;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guillemet.files.OwnFiles;

/** Listens on a socket, and has a {@link Connection} serve each client. */
final class Server {

  /** How long the end waits for what still runs. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Place place;
  private final FileChannel lock;
  private final ServerSocketChannel channel;
  private final Object socket;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Set<Wire> wires = ConcurrentHashMap.newKeySet();

  private Server(Place place, FileChannel lock, ServerSocketChannel channel) throws IOException {
    this.place = place;
    this.lock = lock;
    this.channel = channel;
    this.socket = key();
  }

  /**
   * Listens; empty when another daemon does.
   *
   * @throws IOException when that cannot be, with the reason
   */
  static Optional<Server> open(Place place) throws IOException {
    place.prepare();
    Optional<FileChannel> lock = place.lock();
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    // Whoever made it had the lock, and is gone.
    Files.deleteIfExists(place.socket());
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(place.socket()));
    OwnFiles.closeFile(place.socket());
    return Optional.of(new Server(place, lock.get(), channel));
  }

  /** What the system knows the socket by. */
  private Object key() throws IOException {
    Path file = place.socket();
    return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  /** Ends the daemon as soon as nothing runs any more. */
  void stop() {
    stopped.countDown();
  }

  /**
   * Serves clients until it is stopped, nobody has wanted anything for a while, or nobody can reach
   * it any more.
   *
   * @param useful whether there is still a use for it, asked at each tick
   */
  void run(Connection.Service service, BooleanSupplier useful, Duration tick) throws IOException {
    Thread accepting = new Thread(() -> accept(service), "guillemet-accept");
    accepting.setDaemon(true);
    accepting.start();
    try {
      while (!stopped.await(tick.toMillis(), TimeUnit.MILLISECONDS)
          && !service.idle().isOver()
          && isReachable()
          && useful.getAsBoolean()) {}
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close(service.idle());
    }
  }

  private boolean isReachable() {
    try {
      return key().equals(socket);
    } catch (IOException e) {
      return false;
    }
  }

  private void accept(Connection.Service service) {
    try {
      while (true) {
        SocketChannel client = channel.accept();
        Wire wire = new Wire(client);
        wires.add(wire);
        Thread thread = new Thread(() -> serve(wire, service), "guillemet-client");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      // It was closed.
    } finally {
      // Should it be anything else, nobody can reach this daemon any more.
      stop();
    }
  }

  private void serve(Wire wire, Connection.Service service) {
    try {
      new Connection(wire, service).run();
    } finally {
      wires.remove(wire);
    }
  }

  private void close(Idle idle) throws IOException {
    idle.close();
    try {
      leave();
    } finally {
      try {
        idle.await(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      lock.close();
      for (Wire wire : wires) {
        wire.close();
      }
    }
  }

  /** Takes the socket away, unless it is another one by now. */
  void leave() throws IOException {
    try (channel) {
      if (isReachable()) {
        Files.deleteIfExists(place.socket());
      }
    }
  }
}
